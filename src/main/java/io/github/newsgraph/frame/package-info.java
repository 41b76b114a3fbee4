/**
 * Who does what in a sentence, whatever its syntax.
 *
 * <p>A {@link io.github.newsgraph.frame.Frame} is the same for "Rome sent aid", "aid was sent by
 * Rome", "Rome, which sent aid" and "Rome agreed to send aid" (but for its status). Trees are basic
 * Universal Dependencies, version 2; nothing outside this package knows their labels.
 */
package io.github.newsgraph.frame;

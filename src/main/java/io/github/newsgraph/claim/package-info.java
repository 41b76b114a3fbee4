/**
 * Claims and the rules that make them of frames.
 *
 * <p>Rules are data: {@code ontology/rules/*.rules}, listed in {@code index.txt}. Nothing that is
 * peculiar to one relation is Java. A frame that no rule fits becomes open relations, named by the
 * words of the text.
 */
package io.github.newsgraph.claim;

/** How queries are executed: so that one whose time is up ends at once, and as timed out. */
package io.github.newsgraph.store.execution;

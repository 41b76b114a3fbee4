/**
 * Writes the whole graph to files that other programs read: RDF in its syntaxes, and GraphML for
 * Gephi, NetworkX and the like. Everything but GraphML is streamed, so the size of the graph does
 * not matter.
 */
package io.github.newsgraph.export;

/**
 * Questions to the graph: the named queries of {@code queries/*.rq}, their parameters, and the
 * forms in which results are written.
 */
package io.github.newsgraph.query;

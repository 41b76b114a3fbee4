/**
 * The whole way of an article, composed: {@link io.github.newsgraph.build.Pipeline} reads one text,
 * {@link io.github.newsgraph.build.GraphBuild} reads many into a store.
 */
package io.github.newsgraph.build;

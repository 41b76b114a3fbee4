/**
 * The graph on disk: one TDB2 database, whose default graph is the union of all its named graphs.
 * Articles go in and out whole, each in one transaction, and identity across them can be decided
 * anew at any time. Only here is TDB2 opened.
 */
package io.github.newsgraph.store;

/**
 * What an article knows becomes quads: the article's named graph with its passages, mentions and
 * claims, the facts it asserts and the entities it speaks of. Only here are IRIs minted.
 */
package io.github.newsgraph.graph;

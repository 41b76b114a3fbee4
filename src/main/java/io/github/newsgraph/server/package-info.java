/** Answers SPARQL over HTTP, read-only and for this machine only. */
package io.github.newsgraph.server;

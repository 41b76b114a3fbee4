/**
 * Newsgraph reads English news articles and builds a knowledge graph of what they say.
 *
 * <p>The packages are the stations of an article's way, and each imports only from those before it:
 *
 * <pre>
 * article   files to {@link io.github.newsgraph.article.Article}: text, title, date, paragraphs
 * text      sentences, tokens, tags, dependency trees and names (OpenNLP and ONNX Runtime live here)
 * frame     who does what in a sentence, whatever its syntax; how firmly it is said, by whom, when
 * claim     the rules (data in {@code ontology/rules}) that make claims of frames
 * entity    coreference inside an article, identity across articles, the gazetteer
 * graph     claims and entities to quads; the only place that mints IRIs
 * store     the quads in TDB2
 * query     named queries and their results
 * evaluation, export, server   leaves: measuring, files and HTTP
 * build     the whole way, composed
 * cli       the command line over all of it
 * </pre>
 */
package io.github.newsgraph;

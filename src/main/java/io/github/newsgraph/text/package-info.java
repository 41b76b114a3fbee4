/**
 * From an article to annotated sentences: sentences, tokens, lemmas, tags, dependency trees and
 * names.
 *
 * <p>{@link io.github.newsgraph.text.Annotator} is the way in and {@link
 * io.github.newsgraph.text.Document} what comes out. Inside, the steps stand side by side: {@code
 * Segmenter} with {@code SentenceSplitter} and {@code Tokenizer} (offsets only; {@code
 * BoundaryRules} and {@code BoundaryModel} say where sentences end), {@code WordPieces} (words to
 * ids), {@code Network} (ids to scores, the only class that knows ONNX Runtime), {@code
 * TreeDecoder} and {@code NameDecoder} (scores to trees and names), {@code Lemmatizer}, and {@code
 * NameConsistency} and {@code NameTrees} (an article's names agree with each other and with the
 * trees).
 */
package io.github.newsgraph.text;

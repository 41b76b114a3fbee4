package io.github.newsgraph.frame;

/**
 * A phrase of a document, standing for what it denotes.
 *
 * @param sentence index of its sentence
 * @param head index of its head token: the noun, pronoun or (of a clause) the predicate
 * @param begin index of its first token
 * @param end index after its last token
 */
public record Phrase(int sentence, int head, int begin, int end) {}

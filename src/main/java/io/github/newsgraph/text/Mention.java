package io.github.newsgraph.text;

/**
 * A name that the annotator found: tokens {@code begin} (included) to {@code end} (excluded).
 *
 * @param begin index of the first token
 * @param end index after the last token
 * @param type as the network has been taught: a country is a place, for one; finer types are told
 *     later
 */
public record Mention(int begin, int end, EntityType type) {
  /** The same name so many tokens further on. */
  Mention at(int distance) {
    return new Mention(begin + distance, end + distance, type);
  }
}

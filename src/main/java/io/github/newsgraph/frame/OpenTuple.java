package io.github.newsgraph.frame;

import java.util.List;

/**
 * What a sentence says as a tuple of its own words, the form in which systems of open information
 * extraction are compared.
 *
 * @param sentence index of the sentence in its document
 * @param confidence between 0 and 1: about how much of the tuple a careful reader would keep
 * @param subject the first argument
 * @param relation the predicate's words; the preposition of the second argument is the last
 * @param arguments the second argument and further ones, those with their prepositions; may be
 *     empty
 */
public record OpenTuple(
    int sentence, double confidence, String subject, String relation, List<String> arguments) {
  public OpenTuple {
    arguments = List.copyOf(arguments);
  }
}

package io.github.newsgraph.entity;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What an article says of a thing that tells it from others of its name. Each set is small, however
 * long the article.
 *
 * @param occupations what a person is called besides the name, in base form, lower case: "prime
 *     minister", "striker"; with "former " in front if it was so before
 * @param affiliations countries and bodies that it belongs to, by nationality or office: ids of the
 *     gazetteer, else folded names
 * @param context what the article names besides it: ids of the gazetteer, else folded names
 */
public record Evidence(
    SortedSet<String> occupations, SortedSet<String> affiliations, SortedSet<String> context) {
  /** Nothing but the name. */
  public static final Evidence NONE =
      new Evidence(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());

  public Evidence {
    occupations = copy(occupations);
    affiliations = copy(affiliations);
    context = copy(context);
  }

  private static SortedSet<String> copy(SortedSet<String> set) {
    return set.isEmpty()
        ? Collections.emptySortedSet()
        : Collections.unmodifiableSortedSet(new TreeSet<>(set));
  }
}

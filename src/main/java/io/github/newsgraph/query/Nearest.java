package io.github.newsgraph.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds what somebody may have meant by a name that there is not. */
public final class Nearest {
  private Nearest() {}

  /**
   * The names most like a word, the most alike first.
   *
   * @param least how alike they are at least, from 0 to 1 (Jaro and Winkler's measure)
   * @param limit how many there are at most
   */
  public static List<String> to(String word, Collection<String> names, double least, int limit) {
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    return names.stream()
        .filter(name -> similarity.apply(word, name) >= least)
        .sorted(Comparator.comparing(name -> -similarity.apply(word, name)))
        .limit(limit)
        .toList();
  }
}

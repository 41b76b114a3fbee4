package io.github.newsgraph.evaluation;

import io.github.newsgraph.evaluation.GoldFact.Alternative;
import io.github.newsgraph.evaluation.GoldFact.End;
import io.github.newsgraph.evaluation.GoldFact.Form;
import io.github.newsgraph.evaluation.GoldFact.Held;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Holds claims against gold facts. */
final class FactMatcher {
  /** Words that a relation may lack where the gold has them: "member of", "have role". */
  private static final Set<String> LIGHT =
      Set.of("of", "to", "with", "in", "at", "for", "from", "on", "by", "a", "hav");

  /** What a claim is to a fact. */
  enum Fit {
    NONE,
    /** It says something else of the same two things. */
    OTHER_RELATION,
    /** It says the fact, less firmly than the text does. */
    WEAKER,
    /** It says as true what the text does not say is true. */
    FALSE,
    FOUND
  }

  private FactMatcher() {}

  static Fit fit(GoldFact fact, ScoredClaim claim) {
    List<Alternative> same = fact.alternatives().stream().filter(a -> isBetween(claim, a)).toList();
    if (same.stream().noneMatch(a -> expresses(claim.relations(), a.relations()))) {
      return same.isEmpty() ? Fit.NONE : Fit.OTHER_RELATION;
    }
    boolean asserted = claim.held() == Held.ASSERTED;
    if (fact.held() == Held.ASSERTED) {
      return asserted ? Fit.FOUND : Fit.WEAKER;
    }
    return asserted && !fact.assertable() ? Fit.FALSE : Fit.FOUND;
  }

  /** Whether the claim is about these things; one of its roles may be the object. */
  private static boolean isBetween(ScoredClaim claim, Alternative alternative) {
    return isOneOf(claim.subjects(), alternative.subject())
        && (isOneOf(claim.objects(), alternative.object())
            || claim.roles().stream().anyMatch(r -> isOneOf(List.of(r), alternative.object())));
  }

  private static boolean isOneOf(List<String> labels, End end) {
    return labels.stream()
        .anyMatch(label -> end.accepted().stream().anyMatch(a -> fits(label, a, end.form())));
  }

  private static boolean fits(String label, String accepted, Form form) {
    if (form == Form.ENTITY) {
      List<String> words = Folding.words(accepted);
      List<String> name = Folding.name(accepted);
      return Stream.of(Folding.words(label), Folding.name(label))
          .anyMatch(l -> l.equals(words) || l.equals(name));
    }
    List<String> bases = Folding.bases(accepted);
    List<String> found = Folding.bases(label);
    boolean within = !bases.isEmpty() && Collections.indexOfSubList(found, bases) >= 0;
    return within || found.equals(bases) || Folding.name(label).equals(Folding.name(accepted));
  }

  private static boolean expresses(List<String> relations, List<String> accepted) {
    return relations.stream()
        .map(Folding::bases)
        .anyMatch(found -> accepted.stream().anyMatch(a -> means(found, Folding.bases(a))));
  }

  private static boolean means(List<String> found, List<String> accepted) {
    if (found.equals(accepted) || !accepted.isEmpty() && isSubsequence(accepted, found)) {
      return true;
    }
    List<String> heavy = accepted.stream().filter(w -> !LIGHT.contains(w)).toList();
    return accepted.size() > 1 && !found.isEmpty() && found.equals(heavy);
  }

  private static boolean isSubsequence(List<String> part, List<String> whole) {
    Iterator<String> words = part.iterator();
    String next = words.next();
    for (String word : whole) {
      if (word.equals(next)) {
        if (!words.hasNext()) {
          return true;
        }
        next = words.next();
      }
    }
    return false;
  }
}

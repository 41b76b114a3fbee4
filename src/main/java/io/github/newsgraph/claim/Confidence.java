package io.github.newsgraph.claim;

import io.github.newsgraph.frame.Status;
import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.Sentence;
import io.github.newsgraph.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a claim is to be trusted: a sum of terms in log-odds, so that it can be told what each
 * feature of the claim adds and takes. A claim starts with what its kind of rule is worth; an end
 * that is a pronoun, a long sentence (its tree is worse) and a status other than asserted take away
 * from it.
 *
 * @param terms the features that the claim has
 */
public record Confidence(List<Term> terms) {
  private static final Term RULE = new Term("made by a rule", 2.2);
  private static final Term OPEN = new Term("open relation", 0.85);
  private static final Term SUBJECT_PRONOUN = new Term("subject is a pronoun", -1);
  private static final Term OBJECT_PRONOUN = new Term("object is a pronoun", -1);
  private static final Term LONG_SENTENCE = new Term("long sentence", -0.75);
  private static final Term NOT_ASSERTED = new Term("not asserted", -0.4);

  private static final int LONG = 40;

  public Confidence {
    terms = List.copyOf(terms);
  }

  /**
   * One feature of a claim.
   *
   * @param name what it is, in words
   * @param weight what it adds to the log-odds that the claim is right
   */
  public record Term(String name, double weight) {}

  static Confidence of(
      boolean open,
      Sentence sentence,
      Document document,
      Argument subject,
      Argument object,
      Status status) {
    List<Term> terms = new ArrayList<>(List.of(open ? OPEN : RULE));
    if (isPronoun(subject, document)) {
      terms.add(SUBJECT_PRONOUN);
    }
    if (isPronoun(object, document)) {
      terms.add(OBJECT_PRONOUN);
    }
    if (sentence.size() > LONG) {
      terms.add(LONG_SENTENCE);
    }
    if (status != Status.ASSERTED) {
      terms.add(NOT_ASSERTED);
    }
    return new Confidence(terms);
  }

  private static boolean isPronoun(Argument end, Document document) {
    if (!(end instanceof Argument.Mentioned mentioned)) {
      return false;
    }
    Sentence sentence = document.sentences().get(mentioned.phrase().sentence());
    Token head = sentence.token(mentioned.phrase().head());
    return head.upos().equals("PRON");
  }

  /** The sum of the terms: the logarithm of how much likelier the claim is right than wrong. */
  public double logOdds() {
    return terms.stream().mapToDouble(Term::weight).sum();
  }

  /** The confidence, between 0 and 1, in hundredths. */
  public double value() {
    return Math.round(100 / (1 + Math.exp(-logOdds()))) / 100.0;
  }
}

package io.github.newsgraph.claim;

import io.github.newsgraph.article.Paragraph;
import io.github.newsgraph.claim.Confidence.Term;
import io.github.newsgraph.frame.Frame;
import io.github.newsgraph.frame.Phrase;
import io.github.newsgraph.frame.Status;
import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.Sentence;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says how far claims are to be trusted: which of a few features a claim has, and what each is
 * worth by {@code ontology/confidence.tsv}. The weights are those of a logistic regression on
 * claims that were judged by reading, so that of the claims with a confidence of 0.8 about 8 in 10
 * are right; the file says on how many, and with what result.
 */
final class ConfidenceModel {
  private static final String RESOURCE = "/ontology/confidence.tsv";
  private static final int MANY_WORDS = 30;
  private static final int VERY_MANY_WORDS = 45;

  /** What a claim may have; the words are those of the file, and of explanations. */
  enum Feature {
    RULE("made by a rule"),
    OPEN("open relation"),
    CLASS("is of a kind"),
    QUALITY("has a quality"),
    NOT_A_VERB("said by a noun or in passing"),
    SUBJECT_PRONOUN("subject is a pronoun"),
    OBJECT_PRONOUN("object is a pronoun"),
    SUBJECT_UNNAMED("subject has no name here"),
    OBJECT_UNNAMED("object has no name here"),
    DOUBTFUL("tree in doubt, below 0.95"),
    DUBIOUS("tree in doubt, below 0.8"),
    UNLIKELY("tree in doubt, below 0.5"),
    LONG("sentence over %d words".formatted(MANY_WORDS)),
    VERY_LONG("sentence over %d words".formatted(VERY_MANY_WORDS)),
    HEADLINE("in a headline"),
    NOT_ASSERTED("not asserted"),
    SAID("somebody's words");

    private final String words;

    Feature(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  private final Map<Feature, Term> terms;

  private ConfidenceModel(Map<Feature, Term> terms) {
    this.terms = terms;
  }

  /** The model that comes with the program. */
  static ConfidenceModel load() {
    try (InputStream in = ConfidenceModel.class.getResourceAsStream(RESOURCE)) {
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /**
   * Reads lines of a feature and its weight, parted by a tabulator; {@code #} begins a comment.
   *
   * @throws IllegalArgumentException if a feature is missing, unknown or without a weight
   */
  static ConfidenceModel read(BufferedReader lines) throws IOException {
    Map<String, Double> weights = new HashMap<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.startsWith("#") && !line.isBlank()) {
        String[] columns = line.split("\t");
        if (columns.length < 2) {
          throw new IllegalArgumentException(RESOURCE + ": no weight in: " + line);
        }
        weights.put(columns[0], Double.valueOf(columns[1]));
      }
    }
    Map<Feature, Term> terms = new EnumMap<>(Feature.class);
    for (Feature feature : Feature.values()) {
      Double weight = weights.remove(feature.words);
      if (weight == null) {
        throw new IllegalArgumentException(RESOURCE + ": no line for: " + feature.words);
      }
      terms.put(feature, new Term(feature.words, weight));
    }
    if (!weights.isEmpty()) {
      throw new IllegalArgumentException(RESOURCE + ": unknown features: " + weights.keySet());
    }
    return new ConfidenceModel(terms);
  }

  /**
   * The confidence of a claim.
   *
   * @param frame that says it
   * @param relation of the claim
   * @param byRule whether a rule made it
   * @param ends subject and object
   * @param status of the claim
   */
  Confidence of(
      Document document,
      Frame frame,
      Claim.Relation relation,
      boolean byRule,
      List<Argument> ends,
      Status status) {
    List<Feature> features = new ArrayList<>(List.of(kind(relation, byRule)));
    Sentence sentence = document.sentences().get(frame.phrase().sentence());
    addIf(frame.kind() != Frame.Kind.VERB, Feature.NOT_A_VERB, features);
    addEnd(ends.get(0), document, Feature.SUBJECT_PRONOUN, Feature.SUBJECT_UNNAMED, features);
    addEnd(ends.get(1), document, Feature.OBJECT_PRONOUN, Feature.OBJECT_UNNAMED, features);
    addDoubt(certainty(sentence, frame, ends), features);
    addIf(sentence.size() > MANY_WORDS, Feature.LONG, features);
    addIf(sentence.size() > VERY_MANY_WORDS, Feature.VERY_LONG, features);
    addIf(sentence.kind() == Paragraph.Kind.HEADLINE, Feature.HEADLINE, features);
    addIf(status != Status.ASSERTED, Feature.NOT_ASSERTED, features);
    addIf(frame.speaker().isPresent(), Feature.SAID, features);
    return new Confidence(features.stream().map(terms::get).toList());
  }

  private static Feature kind(Claim.Relation relation, boolean byRule) {
    if (byRule) {
      return Feature.RULE;
    }
    return switch (relation.name()) {
      case "instanceOf" -> Feature.CLASS;
      case "hasQuality" -> Feature.QUALITY;
      default -> Feature.OPEN;
    };
  }

  private static void addIf(boolean holds, Feature feature, List<Feature> features) {
    if (holds) {
      features.add(feature);
    }
  }

  private static void addEnd(
      Argument end, Document document, Feature pronoun, Feature unnamed, List<Feature> features) {
    if (end instanceof Argument.Mentioned mentioned) {
      Phrase phrase = mentioned.phrase();
      Sentence sentence = document.sentences().get(phrase.sentence());
      boolean isPronoun = sentence.token(phrase.head()).upos().equals("PRON");
      boolean isNamed =
          sentence.names().stream()
              .anyMatch(n -> n.begin() <= phrase.head() && phrase.head() < n.end());
      addIf(isPronoun, pronoun, features);
      addIf(!isPronoun && !isNamed, unnamed, features);
    }
  }

  /** How certain the ways in the tree are from what is said to those of whom it is said. */
  private static double certainty(Sentence sentence, Frame frame, List<Argument> ends) {
    double certainty = 1;
    for (Argument end : ends) {
      if (end instanceof Argument.Mentioned mentioned
          && mentioned.phrase().sentence() == sentence.index()) {
        certainty *= sentence.tree().certainty(frame.phrase().head(), mentioned.phrase().head());
      }
    }
    return certainty;
  }

  private static void addDoubt(double certainty, List<Feature> features) {
    addIf(certainty < 0.95, Feature.DOUBTFUL, features);
    addIf(certainty < 0.8, Feature.DUBIOUS, features);
    addIf(certainty < 0.5, Feature.UNLIKELY, features);
  }
}

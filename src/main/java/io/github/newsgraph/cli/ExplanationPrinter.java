package io.github.newsgraph.cli;

import io.github.newsgraph.article.CodePoints;
import io.github.newsgraph.article.Span;
import io.github.newsgraph.build.Reading;
import io.github.newsgraph.claim.Claim;
import io.github.newsgraph.claim.Derivation;
import io.github.newsgraph.graph.ClaimIris;
import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.query.StoredClaim;
import io.github.newsgraph.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Prints how sentences were read. */
final class ExplanationPrinter {
  private static final int LABELS = 10;

  private final Console console;
  private final Reading reading;
  private final DerivationPrinter derivations;

  /**
   * @param nearMisses as for {@link DerivationPrinter}
   */
  ExplanationPrinter(Console console, Reading reading, OptionalInt nearMisses) {
    this.console = console;
    this.reading = reading;
    this.derivations = new DerivationPrinter(console, reading, nearMisses);
  }

  /** A sentence with all that was read in it. */
  void sentence(Sentence sentence) {
    if (sentence.index() > 0) {
      console.out().println();
    }
    String words = reading.document().words(sentence.index(), 0, sentence.size());
    console.out().println(Wrapping.of(words, console.width(), "", ""));
    tree(sentence);
    List<Derivation> found = reading.ofSentence(sentence.index());
    derivations.print(found);
    if (found.isEmpty()) {
      console.out().println();
      console.out().println("Nothing in it says who does or is what.");
    }
  }

  private void tree(Sentence sentence) {
    console.out().println();
    TreeDrawing.of(sentence, console.unicode()).forEach(console.out()::println);
  }

  /** A claim of a store with its sentence, and whether it would be made now. */
  void claim(StoredClaim claim, Iris iris) {
    field("Claim", claim.triple());
    field("", claim.iri());
    field("Status", claim.status() + claim.speaker().map(s -> ", says " + s).orElse(""));
    field("Words", "\"" + claim.trigger() + "\"");
    field("Rule", claim.rule() + ", confidence " + claim.confidence());
    field("Sentence", "\"" + claim.sentence() + "\"");
    field("Article", claim.article());
    inferred(claim.inferred());
    List<Derivation> makers = makers(claim, iris);
    field("Now", now(claim, makers, iris));
    Optional<Sentence> sentence = sentence(claim);
    sentence.ifPresent(this::tree);
    List<Derivation> shown =
        makers.isEmpty()
            ? sentence.map(s -> reading.ofSentence(s.index())).orElse(List.of())
            : makers;
    derivations.print(shown);
  }

  private void inferred(List<String> facts) {
    if (!facts.isEmpty()) {
      field("Inferred", String.join("; ", facts) + " (not said; it follows from facts)");
    }
  }

  private void field(String label, String value) {
    String name = label + " ".repeat(LABELS - label.length());
    String text = Wrapping.of(value, console.width(), name, " ".repeat(LABELS));
    console.out().println(console.bold(name) + text.substring(LABELS));
  }

  private List<Derivation> makers(StoredClaim claim, Iris iris) {
    ClaimIris names = new ClaimIris(reading.document(), iris);
    return reading.derivations().stream()
        .filter(d -> d.claims().stream().anyMatch(c -> names.of(c).equals(claim.iri())))
        .toList();
  }

  private String now(StoredClaim stored, List<Derivation> makers, Iris iris) {
    ClaimIris names = new ClaimIris(reading.document(), iris);
    List<Claim> same =
        makers.stream()
            .flatMap(d -> d.claims().stream())
            .filter(c -> names.of(c).equals(stored.iri()))
            .toList();
    if (same.isEmpty()) {
      return "this program does not make this claim of the sentence; it reads:";
    }
    List<String> differences = new ArrayList<>();
    if (same.stream().noneMatch(c -> status(c).equals(stored.status()))) {
      differences.add("status " + status(same.get(0)));
    }
    if (same.stream().noneMatch(c -> rule(c.rule()).equals(rule(stored.rule())))) {
      differences.add("rule " + same.get(0).rule());
    }
    if (same.stream().noneMatch(c -> c.speaker().isPresent() == stored.speaker().isPresent())) {
      differences.add(stored.speaker().isPresent() ? "no speaker" : "a speaker");
    }
    return differences.isEmpty()
        ? "this program makes the same claim of it:"
        : "this program makes it with another reading: " + String.join(", ", differences);
  }

  private static String status(Claim claim) {
    return claim.status().name().toLowerCase(Locale.ROOT);
  }

  /** Without its place, which changes with the file. */
  private static String rule(String rule) {
    return rule.replaceFirst(" \\(.*", "");
  }

  private Optional<Sentence> sentence(StoredClaim claim) {
    CodePoints places = new CodePoints(reading.document().article().text());
    return reading.document().sentences().stream()
        .filter(
            s -> {
              Span span = places.of(s.span());
              return span.begin() <= claim.begin() && claim.begin() < span.end();
            })
        .findFirst();
  }
}

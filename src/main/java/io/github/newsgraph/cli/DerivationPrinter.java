package io.github.newsgraph.cli;

import io.github.newsgraph.build.Reading;
import io.github.newsgraph.claim.Argument;
import io.github.newsgraph.claim.Claim;
import io.github.newsgraph.claim.Confidence;
import io.github.newsgraph.claim.Derivation;
import io.github.newsgraph.claim.Derivation.NearMiss;
import io.github.newsgraph.claim.RuleBook;
import io.github.newsgraph.frame.Frame;
import io.github.newsgraph.frame.Phrase;
import io.github.newsgraph.frame.Slot;
import io.github.newsgraph.frame.Status;
import io.github.newsgraph.frame.StatusReason;
import io.github.newsgraph.frame.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Prints frames, and how claims came of them. */
final class DerivationPrinter {
  private static final int LABELS = 13;

  /** Rules that nearly fitted a frame that no rule fits. */
  private static final int USUAL = 3;

  private final Console console;
  private final Reading reading;
  private final OptionalInt nearMisses;

  /**
   * @param nearMisses how many rules to show at most of those that nearly fitted a frame; if empty,
   *     a few of a frame that no rule fits
   */
  DerivationPrinter(Console console, Reading reading, OptionalInt nearMisses) {
    this.console = console;
    this.reading = reading;
    this.nearMisses = nearMisses;
  }

  /** Frames one after the other; nouns of which nothing came are only named at the end. */
  void print(List<Derivation> derivations) {
    List<String> idle = new ArrayList<>();
    for (Derivation derivation : derivations) {
      boolean noun = derivation.frame().kind() == Frame.Kind.EVENT;
      if (noun && derivation.claims().isEmpty() && nearMisses.isEmpty()) {
        idle.add(derivation.frame().predicate());
      } else {
        print(derivation);
      }
    }
    if (!idle.isEmpty()) {
      console.out().println();
      String line = "No claim comes of the " + (idle.size() == 1 ? "noun " : "nouns ");
      line += String.join(", ", idle) + "; --near 3 shows why.";
      console.out().println(console.faint(Wrapping.of(line, console.width(), "", "")));
    }
  }

  private void print(Derivation derivation) {
    Frame frame = derivation.frame();
    String voice = frame.passive() ? ", passive" : "";
    console.out().println();
    console
        .out()
        .println(console.bold(frame.predicate()) + "  (" + lowerCase(frame.kind()) + voice + ")");
    for (Slot slot : frame.slots()) {
      if (!slot.role().equals("time") || frame.time().isEmpty()) {
        field(slot.role(), words(slot.phrase()));
      }
    }
    frame.time().ifPresent(time -> field("when", when(time)));
    frame.speaker().ifPresent(speaker -> field("said by", words(speaker)));
    field("status", lowerCase(frame.status()) + why(frame));
    claims(derivation);
    boolean ruled = derivation.claims().stream().anyMatch(c -> !RuleBook.text(c.rule()).isEmpty());
    misses(derivation.nearMisses(), nearMisses.orElse(ruled ? 0 : USUAL));
  }

  private void field(String label, String value) {
    String name = "  " + label + " ".repeat(Math.max(1, LABELS - label.length()));
    String rest = " ".repeat(LABELS + 2);
    String text = Wrapping.of(value, console.width(), name, rest);
    console.out().println(console.faint(name) + text.substring(name.length()));
  }

  private String words(Phrase phrase) {
    return reading.document().words(phrase.sentence(), phrase.begin(), phrase.end());
  }

  private static String when(TimeExpression time) {
    String begin = time.begin().map(Object::toString).orElse("...");
    String end = time.end().map(Object::toString).orElse("...");
    boolean known = time.begin().isPresent() || time.end().isPresent();
    String days = begin.equals(end) ? begin : begin + " to " + end;
    return known ? time.text() + " (" + days + ")" : time.text();
  }

  /** By which words, from the outermost in. */
  private static String why(Frame frame) {
    if (!frame.reasons().isEmpty()) {
      boolean one = frame.reasons().stream().distinct().count() == 1;
      return frame.reasons().stream()
          .distinct()
          .map(reason -> reason(reason) + (one ? "" : " makes it " + lowerCase(reason.status())))
          .collect(Collectors.joining(", then ", ": ", ""));
    }
    return switch (frame.status()) {
      case ASSERTED -> ": nothing in the sentence makes it less";
      case UNCERTAIN -> ": in words of which it cannot be told whose they are";
      default -> "";
    };
  }

  private static String reason(StatusReason reason) {
    return "\"" + reason.word() + "\" (" + reason.kind() + ")";
  }

  private void claims(Derivation derivation) {
    if (derivation.claims().isEmpty()) {
      field("claim", "none");
    }
    String rule = "";
    List<Confidence.Term> terms = List.of();
    for (Claim claim : derivation.claims()) {
      field("claim", triple(claim) + held(claim, derivation.frame()));
      if (!claim.rule().equals(rule)) {
        rule(claim.rule());
      }
      if (!claim.confidence().terms().equals(terms) || !claim.rule().equals(rule)) {
        field("  confidence", arithmetic(claim.confidence()));
      }
      rule = claim.rule();
      terms = claim.confidence().terms();
    }
  }

  private void rule(String rule) {
    List<String> text = RuleBook.text(rule);
    boolean open = text.isEmpty();
    field("  by rule", open ? "none; the relation is what the words say" : rule);
    for (String line : text) {
      boolean fits = LABELS + 2 + line.length() <= console.width();
      String indent = " ".repeat(LABELS + 2);
      String wrapped = Wrapping.of(line, console.width(), indent, indent + "  ");
      console.out().println(console.faint(fits ? indent + line : wrapped));
    }
  }

  private static String arithmetic(Confidence confidence) {
    String terms =
        confidence.terms().stream()
            .filter(t -> t.weight() != 0)
            .map(t -> t.name() + String.format(Locale.ROOT, " %+.2f", t.weight()))
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "%.2f = 1/(1+exp(-x)), x = %.2f: %s",
        confidence.value(),
        confidence.logOdds(),
        terms);
  }

  private String triple(Claim claim) {
    String roles =
        claim.roles().stream()
            .map(role -> "; " + role.name() + ": " + label(role.value()))
            .collect(Collectors.joining());
    return label(claim.subject())
        + " "
        + claim.relation().label()
        + " "
        + label(claim.object())
        + roles;
  }

  /** What the frame does not say already. */
  private static String held(Claim claim, Frame frame) {
    if (claim.status() == frame.status()) {
      return "";
    }
    String who = claim.status() == Status.UNCERTAIN ? ": it cannot be told who says so" : "";
    return "  (" + lowerCase(claim.status()) + who + ")";
  }

  /** The entity, and the words that stand for it where they are others. */
  private String label(Argument argument) {
    if (argument instanceof Argument.Quoted quoted) {
      return "\"" + quoted.words() + "\"";
    }
    if (argument instanceof Argument.Value value) {
      return value.lexical();
    }
    String name =
        reading.entities().entities().get(reading.entities().arguments().get(argument)).name();
    if (!(argument instanceof Argument.Mentioned mentioned)) {
      return name;
    }
    String words = words(mentioned.phrase());
    return words.contains(name) ? name : name + " (" + words + ")";
  }

  private void misses(List<NearMiss> misses, int limit) {
    for (NearMiss miss : misses.stream().limit(limit).toList()) {
      field("no match", miss.rule() + ": " + String.join("; ", miss.faults()));
    }
    int more = misses.size() - limit;
    if (more > 0 && limit > 0) {
      field("", "and " + more + " more; --near " + misses.size() + " shows all");
    }
  }

  private static String lowerCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}

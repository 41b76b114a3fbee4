package io.github.newsgraph.frame;

import io.github.newsgraph.text.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Frames inside compounds and short appositions: "the 57-year-old politician", "Smith, 57,",
 * "Hague-born", "Moscow-backed fighters", "the 32-member organization", "Aceh, Indonesia".
 */
final class CompoundFrames {
  private static final Set<String> PLACED = Set.of("bear", "base", "make", "build", "born");
  private static final Set<String> DONE =
      Set.of(
          "back", "lead", "run", "own", "fund", "control", "sponsor", "support", "hold", "occupy",
          "broker", "mediate", "appoint");

  private final Syntax syntax;
  private final Phrases phrases;

  CompoundFrames(Syntax syntax, Phrases phrases) {
    this.syntax = syntax;
    this.phrases = phrases;
  }

  List<Frame> build() {
    List<Frame> frames = new ArrayList<>();
    for (int token = 0; token < syntax.size(); token++) {
      age(token).ifPresent(frames::add);
      participle(token).ifPresent(frames::add);
      count(token).ifPresent(frames::add);
      located(token).ifPresent(frames::add);
    }
    return frames;
  }

  private Optional<Frame> age(int token) {
    boolean years =
        syntax.lemma(token).equals("old")
            && token > 3
            && syntax.lemma(token - 2).equals("year")
            && syntax.upos(token - 4).equals("NUM");
    if (years) {
      boolean modifier = syntax.is(token, "amod") && syntax.isNominal(syntax.head(token));
      int bearer = modifier ? syntax.head(token) : token;
      return Optional.of(frame("aged", token, bearer, "value", token - 4));
    }
    boolean number = syntax.upos(token).equals("NUM") && syntax.form(token).matches("\\d{1,3}");
    boolean apposed =
        syntax.is(token, "appos", "nummod", "nmod", "amod") && !syntax.has(token, "case");
    if (number && apposed && token > 1 && syntax.form(token - 1).equals(",")) {
      int name = syntax.head(token);
      boolean closed = token + 1 >= syntax.size() || syntax.upos(token + 1).equals("PUNCT");
      return closed && name < token
          ? Optional.of(frame("aged", token, name, "value", token))
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** "Hague - born politician" */
  private Optional<Frame> participle(int token) {
    boolean hyphened =
        token > 1 && syntax.form(token - 1).equals("-") && syntax.xpos(token).equals("VBN");
    if (!hyphened || !syntax.is(token, "amod", "acl") || !isName(token - 2)) {
      return Optional.empty();
    }
    int noun = syntax.head(token);
    if (PLACED.contains(syntax.lemma(token))) {
      return Optional.of(
          frame(
              "born".equals(syntax.form(token)) ? "born" : syntax.lemma(token),
              token,
              noun,
              "in",
              token - 2));
    }
    if (!DONE.contains(syntax.lemma(token))) {
      return Optional.empty();
    }
    return Optional.of(
        new Frame(
            Frame.Kind.VERB,
            syntax.lemma(token),
            phrases.trimmed(token, token, token + 1),
            List.of(
                new Slot("agent", phrases.of(token - 2)),
                new Slot("object", phrases.of(phrases.content(noun)))),
            Status.ASSERTED,
            Optional.empty(),
            Optional.empty(),
            syntax.form(token),
            true));
  }

  /** "Moscow", "Saudi" */
  private boolean isName(int token) {
    return syntax.isName(token)
        || syntax.upos(token).equals("ADJ") && syntax.isCapitalised(token)
        || syntax.isNamed(token, EntityType.PLACE)
        || syntax.isNamed(token, EntityType.ORGANIZATION);
  }

  /** "the 32 - member organization" */
  private Optional<Frame> count(int token) {
    boolean counted =
        token > 2 && syntax.form(token - 1).equals("-") && syntax.upos(token - 2).equals("NUM");
    boolean modifier =
        syntax.is(token, "compound", "amod", "nmod") && syntax.upos(token).equals("NOUN");
    return counted && modifier && syntax.head(token) > token
        ? Optional.of(
            frame(syntax.lemma(token) + " count", token, syntax.head(token), "value", token - 2))
        : Optional.empty();
  }

  /** "Aceh, Indonesia": a place and what it lies in. */
  private Optional<Frame> located(int token) {
    boolean apposed = syntax.is(token, "appos", "nmod:unmarked", "list") && syntax.isName(token);
    if (!apposed || token < 2 || syntax.has(token, "case", "conj")) {
      return Optional.empty();
    }
    int start = phrases.of(token).begin();
    int head = syntax.head(token);
    boolean comma = start > 1 && syntax.form(start - 1).equals(",");
    boolean behind =
        comma && (start - 2 == head || syntax.head(start - 2) == head && syntax.isName(start - 2));
    int next = phrases.of(token).end();
    boolean listed =
        next < syntax.size() && syntax.upos(next).equals("CCONJ")
            || syntax.children(head, "appos", "nmod:unmarked", "list", "conj").size() > 1
            || syntax.has(token, "appos", "list");
    return behind && !listed && syntax.isName(head)
        ? Optional.of(frame("located", token, syntax.head(token), "in", token))
        : Optional.empty();
  }

  private Frame frame(String predicate, int token, int bearer, String role, int filler) {
    List<Slot> slots =
        List.of(
            new Slot("bearer", phrases.of(phrases.content(bearer))),
            new Slot(role, phrases.trimmed(filler, filler, filler + 1)));
    return new Frame(
        Frame.Kind.ATTRIBUTE,
        predicate,
        phrases.trimmed(token, token, token + 1),
        slots,
        Status.ASSERTED,
        Optional.empty(),
        Optional.empty(),
        syntax.form(token),
        false);
  }
}

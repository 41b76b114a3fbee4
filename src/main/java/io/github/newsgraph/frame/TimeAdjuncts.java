package io.github.newsgraph.frame;

import io.github.newsgraph.text.DependencyTree;
import io.github.newsgraph.text.Lexicon;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the dependents of a predicate that say when, and reads them. */
final class TimeAdjuncts {
  private static final Set<String> TIME_ADVERBS =
      Set.of("today", "yesterday", "tomorrow", "tonight", "now", "currently");

  /** "two weeks ago", "three days later" */
  private static final Set<String> COUNTING = Set.of("ago", "earlier", "later", "before", "after");

  private static final Set<String> VAGUE = Set.of("time", "moment", "period", "term", "now");
  private static final Set<String> PARTS = Set.of("end", "start", "beginning", "middle", "half");

  /** Between the two ends of an interval. */
  private static final Set<String> TO = Set.of("to", "until", "till", "through", "-", "–", "and");

  private static final Set<String> AROUND = Set.of("after", "before");

  private static final Pattern DATED =
      Pattern.compile(
          "(?i)(?:early|mid|late)-\\w+|\\d{3}0s|['’]\\d0s|(?:1[5-9]|20)\\d\\d[-–](?:\\d\\d){1,2}");
  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");

  private final Syntax syntax;
  private final Phrases phrases;
  private final Lexicon lexicon;
  private final Times times;

  TimeAdjuncts(Syntax syntax, Phrases phrases, Lexicon lexicon, Times times) {
    this.syntax = syntax;
    this.phrases = phrases;
    this.lexicon = lexicon;
    this.times = times;
  }

  /** When: the first dependent that names a time, or one of the object's. */
  Optional<TimeExpression> of(int predicate, boolean ahead) {
    Optional<TimeExpression> vague = Optional.empty();
    for (int child : syntax.children(predicate)) {
      Optional<TimeExpression> time = dependent(child, ahead);
      if (time.filter(TimeAdjuncts::isKnown).isPresent()) {
        return time.map(t -> lasting(predicate, t));
      }
      if (vague.isEmpty() && !VAGUE.contains(syntax.lemma(child))) {
        vague = time;
      }
    }
    if (vague.isPresent()) {
      return vague.map(t -> since(predicate, t));
    }
    for (int object : syntax.children(predicate, "obj", "xcomp")) {
      Optional<TimeExpression> found = syntax.isVerb(object) ? Optional.empty() : of(object, ahead);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean isKnown(TimeExpression time) {
    return time.begin().isPresent() || time.end().isPresent();
  }

  private Optional<TimeExpression> dependent(int child, boolean ahead) {
    if (isTime(child)) {
      return boundary(child).isPresent()
          ? Optional.empty()
          : Optional.of(times.resolve(words(child), ahead));
    }
    Optional<TimeExpression> bounded = isBoundary(child) ? ofNoun(child, ahead) : Optional.empty();
    if (bounded.isPresent()) {
      return bounded;
    }
    String mark = syntax.is(child, "advcl") ? syntax.marker(child, "mark") : "";
    return mark.equals("until") || mark.equals("since")
        ? ofClause(child, mark, ahead)
        : Optional.empty();
  }

  /**
   * "since its founding" right before a time, which is then the founding's, wherever the tree has
   * it.
   */
  private Optional<Integer> boundary(int time) {
    int begin = syntax.children(time, "case").stream().reduce(time, Math::min);
    return syntax.children(syntax.head(time), "obl").stream()
        .filter(this::isBoundary)
        .filter(b -> b < time && phrases.clause(b).end() == begin)
        .findFirst();
  }

  private boolean isBoundary(int noun) {
    String mark = syntax.is(noun, "obl") && !isTime(noun) ? syntax.marker(noun, "case") : "";
    return mark.equals("since") || mark.equals("until");
  }

  /** "since its founding in 1949", "until her death in May" */
  private Optional<TimeExpression> ofNoun(int noun, boolean ahead) {
    List<Integer> own = syntax.children(noun, "nmod").stream().filter(this::isTime).toList();
    List<Integer> beside =
        syntax.children(syntax.head(noun), "obl").stream()
            .filter(t -> isTime(t) && boundary(t).filter(b -> b == noun).isPresent())
            .toList();
    return Stream.concat(own.stream(), beside.stream())
        .findFirst()
        .map(
            t -> {
              String date = words(t).replaceFirst("^(?i)(in|on|at) ", "");
              TimeExpression time = times.resolve(syntax.marker(noun, "case") + " " + date, ahead);
              Phrase words = phrases.clause(noun);
              int end = Math.max(words.end(), phrases.clause(t).end());
              String text = Words.between(syntax, words.begin(), end);
              return new TimeExpression(text, time.begin(), time.end());
            });
  }

  /** "until his term ends in October", "since she took office in 2010" */
  private Optional<TimeExpression> ofClause(int clause, String mark, boolean ahead) {
    boolean present = syntax.xpos(clause).equals("VBZ") || syntax.xpos(clause).equals("VBP");
    for (int child : syntax.children(clause, "obl", "advmod")) {
      if (isTime(child)) {
        String date = words(child).replaceFirst("^(?i)(in|on|at) ", "");
        TimeExpression time = times.resolve(mark + " " + date, ahead || present);
        Phrase words = phrases.clause(clause);
        return Optional.of(
            new TimeExpression(
                Words.between(syntax, words.begin(), words.end()), time.begin(), time.end()));
      }
    }
    return Optional.empty();
  }

  /** "for ten years until 2019" began ten years before. */
  private TimeExpression lasting(int predicate, TimeExpression time) {
    if (time.begin().isPresent() || time.end().isEmpty()) {
      return time;
    }
    return duration(predicate)
        .flatMap(words -> times.sinceFor(words, time.end().get()))
        .map(begin -> new TimeExpression(time.text(), Optional.of(begin), time.end()))
        .orElse(time);
  }

  /** "has led the party for a decade" began a decade ago. */
  private TimeExpression since(int predicate, TimeExpression time) {
    boolean perfect =
        syntax.children(predicate, "aux").stream()
            .anyMatch(
                a ->
                    Set.of("has", "have", "'ve", "’ve")
                        .contains(syntax.form(a).toLowerCase(Locale.ROOT)));
    Optional<LocalDate> today = times.published();
    return perfect && today.isPresent()
        ? new TimeExpression(time.text(), times.sinceFor(time.text(), today.get()), time.end())
        : time;
  }

  private Optional<String> duration(int predicate) {
    return syntax.children(predicate, "obl").stream()
        .filter(c -> isTime(c) && syntax.marker(c, "case").equals("for"))
        .map(this::words)
        .findFirst();
  }

  /** Of what somebody was and is no more: it ended at the latest when the article appeared. */
  TimeExpression past(String word) {
    return new TimeExpression(word, Optional.empty(), times.published());
  }

  /** Of what somebody is yet to be: it begins at the earliest when the article appeared. */
  TimeExpression future(String word) {
    return new TimeExpression(word, times.published(), Optional.empty());
  }

  /** The dependents that name a time, to be looked at by rules. */
  List<Slot> slots(int predicate) {
    return syntax.children(predicate).stream()
        .filter(this::isTime)
        .map(child -> new Slot("time", phrases.of(child)))
        .toList();
  }

  boolean isTime(int token) {
    if (syntax.form(token).equals("terms")) {
      return false;
    }
    if (syntax.is(token, "advmod")) {
      String form = syntax.form(token).toLowerCase(Locale.ROOT);
      return TIME_ADVERBS.contains(syntax.lemma(token))
          || COUNTING.contains(form) && syntax.children(token).stream().anyMatch(this::isUnit);
    }
    if (!syntax.is(token, "obl", "nmod") || syntax.is(token, "nmod:poss")) {
      return false;
    }
    return !syntax.marker(token, "case").equals("to") && isNamed(token);
  }

  private boolean isUnit(int token) {
    return lexicon.is(syntax.lemma(token), "time");
  }

  private boolean isNamed(int token) {
    String lemma = syntax.lemma(token);
    boolean bare = syntax.is(token, "nmod:unmarked", "obl:unmarked");
    if (bare
        && syntax.is(token, "nmod")
        && AROUND.contains(syntax.marker(syntax.head(token), "case"))) {
      // "hours after the vote" is no time of the vote
      return false;
    }
    boolean year = YEAR.matcher(lemma).matches() && (syntax.has(token, "case") || bare);
    boolean dated = syntax.upos(token).equals("NUM") && anyUnit(token);
    boolean part =
        PARTS.contains(lemma)
            && syntax.children(token, "nmod").stream().anyMatch(c -> isUnit(c) || isYear(c));
    boolean named = isUnit(token) && !syntax.marker(token, "case").equals("of");
    return year || dated || part || named || DATED.matcher(syntax.form(token)).matches();
  }

  private boolean isYear(int token) {
    return YEAR.matcher(syntax.lemma(token)).matches();
  }

  private boolean anyUnit(int token) {
    return syntax.children(token).stream().anyMatch(this::isUnit);
  }

  /** The words of an expression of time, its preposition and the end of its interval included. */
  private String words(int token) {
    Phrase phrase = phrases.clause(token);
    boolean between = syntax.marker(token, "case").equals("between");
    int end = phrase.end();
    for (int child : syntax.children(token, "acl", "advcl", "appos", "conj")) {
      boolean other = syntax.is(child, "conj") && between;
      end = child > token && !other ? Math.min(end, phrases.clause(child).begin()) : end;
    }
    Phrase trimmed = phrases.trimmed(token, phrase.begin(), Math.max(end, token + 1));
    int begin = trimmed.begin();
    if (begin > 0 && Set.of("earlier", "later").contains(syntax.form(begin - 1))) {
      begin--;
    }
    boolean lasts = syntax.marker(token, "case").equals("for");
    int close = lasts ? trimmed.end() : endOfInterval(trimmed.end(), between);
    return Words.between(syntax, begin, close);
  }

  /** Behind "until July 2014" of "from May 2010 until July 2014". */
  private int endOfInterval(int end, boolean between) {
    if (end + 1 >= syntax.size() || !TO.contains(syntax.form(end))) {
      return end;
    }
    int second = syntax.head(end);
    if (second == DependencyTree.ROOT
        || second < end
        || syntax.form(end).equals("and") && !between) {
      return end;
    }
    Phrase phrase = phrases.clause(second);
    boolean date =
        syntax.is(second, "obl", "nmod", "conj")
            && phrase.begin() <= end
            && Words.between(syntax, end, phrase.end()).length() > 2;
    boolean known =
        date && isKnown(times.resolve("on " + Words.between(syntax, end + 1, phrase.end()), false));
    return known ? phrase.end() : end;
  }
}

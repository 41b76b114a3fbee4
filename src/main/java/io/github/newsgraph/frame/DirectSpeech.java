package io.github.newsgraph.frame;

import io.github.newsgraph.article.Span;
import io.github.newsgraph.text.DependencyTree;
import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.Lexicon;
import io.github.newsgraph.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Who speaks between the quotation marks of an article, and behind the labels of its turns. */
final class DirectSpeech implements Speakers {
  private final Document document;
  private final List<Analysis> analyses;
  private final List<Reports> reports;
  private final Lexicon lexicon;
  private final Map<Span, Phrase> turns;
  private final Map<Span, Phrase> speakers = new LinkedHashMap<>();
  private final List<Span[]> places = new ArrayList<>();
  private final List<Quotation> titles = new ArrayList<>();
  private Optional<Quotation> before = Optional.empty();

  DirectSpeech(Document document, List<Analysis> analyses, List<Reports> reports, Lexicon lexicon) {
    this.document = document;
    this.analyses = analyses;
    this.reports = reports;
    this.lexicon = lexicon;
    this.turns = Turns.in(document, analyses, lexicon);
    document.sentences().forEach(s -> places.add(new Span[s.size()]));
    turns.keySet().forEach(this::place);
    speakers.putAll(turns);
    List<Quotation> quotations = new ArrayList<>();
    for (Span span : Quotations.in(document)) {
      Quotation quotation = new Quotation(span, touched(span));
      if (quotation.isTitle()) {
        titles.add(quotation);
      } else if (quotation.isSpeech()) {
        quotations.add(quotation);
        place(span);
      }
    }
    for (Quotation quotation : quotations) {
      Optional<Phrase> speaker = speakerOf(quotation);
      speaker.ifPresent(s -> speakers.put(quotation.span(), s));
      before = speaker.isPresent() ? Optional.of(quotation) : before;
    }
  }

  private List<Analysis> touched(Span span) {
    List<Analysis> touched = new ArrayList<>();
    for (Analysis analysis : analyses) {
      Span sentence = analysis.syntax().sentence().span();
      if (sentence.begin() < span.end() && span.begin() < sentence.end()) {
        touched.add(analysis);
      }
    }
    return touched;
  }

  private void place(Span span) {
    for (Analysis analysis : touched(span)) {
      Sentence sentence = analysis.syntax().sentence();
      for (int t = 0; t < sentence.size(); t++) {
        if (span.contains(sentence.token(t).span())) {
          places.get(sentence.index())[t] = span;
        }
      }
    }
  }

  @Override
  public Optional<Phrase> quoting(int sentence, int token) {
    return at(sentence, token).map(speakers::get);
  }

  /** The stretch of direct speech that a word stands in. */
  Optional<Span> at(int sentence, int token) {
    return Optional.ofNullable(places.get(sentence)[token]);
  }

  /** Whether a word stands in a quoted title, which says nothing. */
  boolean isTitle(Analysis analysis, int token) {
    int sentence = analysis.syntax().sentence().index();
    return titles.stream()
        .anyMatch(t -> t.first() == sentence && t.holds(analysis.syntax(), token));
  }

  /** Whether two words of a sentence stand in the same stretch, or both in none. */
  boolean isSame(int sentence, int token, int other) {
    return Objects.equals(places.get(sentence)[token], places.get(sentence)[other]);
  }

  /** The stretches whose speakers are known. */
  Map<Span, Phrase> speakers() {
    return speakers;
  }

  /** In the quotation's sentences, else before it, else behind it in its paragraph. */
  private Optional<Phrase> speakerOf(Quotation quotation) {
    for (Analysis analysis : quotation.touched()) {
      Optional<Phrase> found = inSentence(analysis, quotation);
      if (found.isPresent()) {
        return found;
      }
    }
    Optional<Phrase> found = quotation.introducer(lexicon, document);
    if (found.isEmpty() && quotation.isWhole()) {
      found = around(quotation);
    }
    return found.or(() -> turnOf(quotation));
  }

  private Optional<Phrase> turnOf(Quotation quotation) {
    return turns.keySet().stream()
        .filter(t -> t.contains(quotation.span()))
        .findFirst()
        .map(turns::get);
  }

  private Optional<Phrase> around(Quotation quotation) {
    int first = quotation.first();
    return neighbour(first, -1, quotation)
        .flatMap(a -> endOf(a).or(() -> outermost(a)).or(() -> speaking(a)))
        .or(() -> neighbour(quotation.last(), 1, quotation).flatMap(this::outermost))
        .or(() -> before.filter(b -> isContinued(b, quotation)).map(b -> speakers.get(b.span())));
  }

  /** Whether a quotation at the start of a paragraph goes on from the one before. */
  private boolean isContinued(Quotation one, Quotation other) {
    int paragraph = document.sentences().get(other.first()).paragraph();
    boolean next = paragraph - document.sentences().get(one.last()).paragraph() <= 1;
    Span span = document.article().paragraphs().get(paragraph).span();
    return next && span.begin() >= other.span().begin() - 2;
  }

  private Optional<Analysis> neighbour(int sentence, int step, Quotation quotation) {
    int next = sentence + step;
    if (next < 0 || next >= analyses.size()) {
      return Optional.empty();
    }
    boolean same =
        document.sentences().get(next).paragraph()
            == document.sentences().get(sentence).paragraph();
    return same ? Optional.of(analyses.get(next)) : Optional.empty();
  }

  /** Who speaks at the end of a sentence, if it ends in direct speech. */
  private Optional<Phrase> endOf(Analysis analysis) {
    Syntax syntax = analysis.syntax();
    int last = syntax.size() - 1;
    while (last > 0 && syntax.upos(last).equals("PUNCT")) {
      last--;
    }
    return quoting(syntax.sentence().index(), last);
  }

  /** The speaker of the quotation's clause, else of the verb of saying that stands nearest. */
  private Optional<Phrase> inSentence(Analysis analysis, Quotation quotation) {
    Syntax syntax = analysis.syntax();
    Reports here = reports.get(syntax.sentence().index());
    int top = quotation.top(analysis);
    int head = top == Syntax.NONE ? DependencyTree.ROOT : syntax.head(top);
    Optional<Phrase> found = Optional.empty();
    if (head != DependencyTree.ROOT && isFree(analysis, head)) {
      boolean content = syntax.is(top, "ccomp") && syntax.isVerb(head);
      found = content ? here.speakerOf(head) : here.of(head, t -> isFree(analysis, t));
    }
    return found.or(() -> nearest(analysis, quotation.span()));
  }

  /** Whether a word stands outside of all direct speech, or at most in a turn. */
  private boolean isFree(Analysis analysis, int token) {
    Span span = places.get(analysis.syntax().sentence().index())[token];
    return span == null || turns.containsKey(span);
  }

  private Optional<Phrase> nearest(Analysis analysis, Span quotation) {
    Sentence sentence = analysis.syntax().sentence();
    return reports.get(sentence.index()).all().stream()
        .filter(r -> isFree(analysis, r.anchor()))
        .min(Comparator.comparingInt(r -> gap(sentence.token(r.anchor()).span(), quotation)))
        .map(Reports.Report::speaker);
  }

  private static int gap(Span verb, Span quotation) {
    return Math.min(
        Math.abs(verb.begin() - quotation.end()), Math.abs(quotation.begin() - verb.end()));
  }

  /** Of "Keller said that Roe had claimed that", Keller. */
  private Optional<Phrase> outermost(Analysis analysis) {
    Syntax syntax = analysis.syntax();
    return reports.get(syntax.sentence().index()).all().stream()
        .filter(r -> isFree(analysis, r.anchor()))
        .min(Comparator.comparingInt(r -> syntax.depth(r.anchor())))
        .map(Reports.Report::speaker);
  }

  /** "Keller spoke to reporters. "..."": who speaks, although not what. */
  private Optional<Phrase> speaking(Analysis analysis) {
    Syntax syntax = analysis.syntax();
    int root = syntax.sentence().tree().root();
    boolean speaks = lexicon.is(syntax.lemma(root), "speaking") && isFree(analysis, root);
    return speaks && !analysis.voices().isPassive(root)
        ? Quotation.speaker(analysis, root, lexicon)
        : Optional.empty();
  }
}

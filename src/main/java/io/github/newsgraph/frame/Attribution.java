package io.github.newsgraph.frame;

import io.github.newsgraph.article.Span;
import io.github.newsgraph.text.DependencyTree;
import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whose words a word stands in: direct speech, reported speech, "according to". */
final class Attribution implements Speakers {
  private static final int SHORTEST_SPEECH = 4;

  private final Document document;
  private final List<Analysis> analyses;
  private final Lexicon lexicon;
  private final List<Span> quotations;
  private final Map<Span, Phrase> quoted = new LinkedHashMap<>();

  /** A verb of saying with its speaker. */
  private record Report(int verb, Phrase speaker) {}

  Attribution(Document document, List<Analysis> analyses, Lexicon lexicon) {
    this.document = document;
    this.analyses = analyses;
    this.lexicon = lexicon;
    this.quotations = Quotations.in(document);
    Optional<Phrase> previous = Optional.empty();
    for (Span quotation : quotations) {
      Optional<Phrase> speaker = speakerOf(quotation, previous);
      speaker.ifPresent(s -> quoted.put(quotation, s));
      previous = speaker.isPresent() ? speaker : previous;
    }
  }

  @Override
  public Optional<Phrase> quoting(int sentence, int token) {
    return quotationAt(sentence, token).map(quoted::get);
  }

  private Optional<Span> quotationAt(int sentence, int token) {
    Span place = document.sentences().get(sentence).token(token).span();
    return quotations.stream().filter(q -> q.contains(place)).findFirst();
  }

  /** Whether the word stands between quotation marks. */
  boolean isQuoted(int sentence, int token) {
    return quotationAt(sentence, token).isPresent();
  }

  /** Whether the word stands in direct speech of which it cannot be told whose it is. */
  boolean isUnclaimed(int sentence, int token) {
    return quotationAt(sentence, token)
        .filter(q -> !quoted.containsKey(q) && words(q) >= SHORTEST_SPEECH)
        .isPresent();
  }

  /** The quotations whose speakers are known. */
  Map<Span, Phrase> quotations() {
    return quoted;
  }

  /** In the quotation's sentences, else before it, else behind it in its paragraph. */
  private Optional<Phrase> speakerOf(Span quotation, Optional<Phrase> previous) {
    List<Analysis> touched = new ArrayList<>();
    for (Analysis analysis : analyses) {
      Span span = analysis.syntax().sentence().span();
      if (span.begin() < quotation.end() && quotation.begin() < span.end()) {
        touched.add(analysis);
      }
    }
    if (touched.isEmpty() || words(quotation) < SHORTEST_SPEECH) {
      return Optional.empty();
    }
    for (Analysis analysis : touched) {
      Optional<Phrase> found = nearest(analysis, quotation);
      if (found.isPresent()) {
        return found;
      }
    }
    int first = touched.get(0).syntax().sentence().index();
    int last = touched.get(touched.size() - 1).syntax().sentence().index();
    return neighbour(first, -1, quotation)
        .or(() -> neighbour(last, 1, quotation))
        .or(() -> previous.filter(p -> startsParagraph(quotation, first)));
  }

  private boolean startsParagraph(Span quotation, int sentence) {
    int paragraph = document.sentences().get(sentence).paragraph();
    return document.article().paragraphs().get(paragraph).span().begin() >= quotation.begin() - 2;
  }

  private int words(Span quotation) {
    return quotation.of(document.article().text()).strip().split("\\s+").length;
  }

  private Optional<Phrase> neighbour(int sentence, int step, Span quotation) {
    int next = sentence + step;
    if (next < 0 || next >= analyses.size()) {
      return Optional.empty();
    }
    boolean same =
        document.sentences().get(next).paragraph()
            == document.sentences().get(sentence).paragraph();
    return same ? nearest(analyses.get(next), quotation) : Optional.empty();
  }

  /** The speaker of the verb of saying that stands nearest to the quotation, outside of any. */
  private Optional<Phrase> nearest(Analysis analysis, Span quotation) {
    Report best = null;
    int distance = Integer.MAX_VALUE;
    for (Report report : reports(analysis)) {
      Span verb = analysis.syntax().sentence().token(report.verb()).span();
      int apart =
          Math.min(
              Math.abs(verb.begin() - quotation.end()), Math.abs(quotation.begin() - verb.end()));
      boolean inside = quotations.stream().anyMatch(q -> q.contains(verb));
      if (!inside && apart < distance) {
        best = report;
        distance = apart;
      }
    }
    return Optional.ofNullable(best).map(Report::speaker);
  }

  private List<Report> reports(Analysis analysis) {
    List<Report> found = new ArrayList<>();
    Syntax syntax = analysis.syntax();
    for (int token = 0; token < syntax.size(); token++) {
      if (syntax.isVerb(token) && isReport(analysis, token)) {
        int verb = token;
        speakerOf(analysis, verb).ifPresent(s -> found.add(new Report(verb, s)));
      }
    }
    return found;
  }

  /** The speaker of a word's clause: direct speech first, then what the syntax says. */
  Optional<Phrase> speaker(Analysis analysis, int token) {
    Syntax syntax = analysis.syntax();
    Optional<Phrase> direct = quoting(syntax.sentence().index(), token);
    return direct.isPresent() ? direct : reported(analysis, token);
  }

  private Optional<Phrase> reported(Analysis analysis, int token) {
    Syntax syntax = analysis.syntax();
    int sentence = syntax.sentence().index();
    for (int t = token; t != DependencyTree.ROOT; t = syntax.head(t)) {
      if (isQuoted(sentence, t)) {
        // not quoted itself, so it belongs to what stands around the quotation
        return Optional.empty();
      }
      Optional<Phrase> found = accordingTo(analysis, t);
      if (found.isPresent() && !syntax.isUnder(token, found.get().head())) {
        return found;
      }
      int head = syntax.head(t);
      if (head != DependencyTree.ROOT
          && syntax.is(t, "ccomp", "csubj")
          && isReport(analysis, head)) {
        return speakerOf(analysis, head);
      }
      int aside = aside(analysis, t);
      if (aside != Syntax.NONE && !syntax.isUnder(token, aside)) {
        return speakerOf(analysis, aside);
      }
    }
    return Optional.empty();
  }

  private boolean isReport(Analysis analysis, int verb) {
    return lexicon.is(analysis.syntax().lemma(verb), "report");
  }

  private Optional<Phrase> speakerOf(Analysis analysis, int verb) {
    return analysis.voices().isPassive(verb)
        ? Optional.empty()
        : analysis.voices().subjects(verb).stream().findFirst().map(analysis.phrases()::of);
  }

  /** "It will rain, the minister said": the report hangs on what it reports. */
  int aside(Analysis analysis, int clause) {
    Syntax syntax = analysis.syntax();
    for (int child : syntax.children(clause, "parataxis")) {
      boolean reports = syntax.isVerb(child) && isReport(analysis, child);
      if (reports && syntax.has(child, "nsubj") && !syntax.has(child, "ccomp", "obj")) {
        return child;
      }
    }
    return Syntax.NONE;
  }

  /** Whose account a clause is by its own words. */
  Optional<Phrase> accordingTo(Analysis analysis, int predicate) {
    Syntax syntax = analysis.syntax();
    for (int child : syntax.children(predicate, "obl", "nmod", "advcl")) {
      if (syntax.marker(child, "case").startsWith("accord")) {
        return Optional.of(analysis.phrases().of(child));
      }
    }
    return Optional.empty();
  }
}

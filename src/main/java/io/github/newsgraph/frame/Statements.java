package io.github.newsgraph.frame;

import io.github.newsgraph.article.Span;
import io.github.newsgraph.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes of what somebody says a frame each, whether or not there is a verb of saying for it. */
final class Statements {
  private static final int FEWEST_WORDS = 3;

  private final Attribution attribution;
  private final Lexicon lexicon;

  Statements(Attribution attribution, Lexicon lexicon) {
    this.attribution = attribution;
    this.lexicon = lexicon;
  }

  /** The frames of a sentence with the frames of saying that they lack. */
  List<Frame> complete(List<Frame> frames, Analysis analysis) {
    List<Frame> found = new ArrayList<>();
    frames.forEach(f -> found.add(withWholeQuotation(f, analysis)));
    if (analysis.syntax().size() <= FEWEST_WORDS) {
      return found;
    }
    for (Map.Entry<Span, Phrase> spoken : attribution.speech().speakers().entrySet()) {
      Optional<Phrase> content = inside(analysis, spoken.getKey());
      if (content.isPresent() && !isSaid(found, content.get())) {
        found.add(saying(analysis, spoken.getValue(), content.get()));
      }
    }
    found.addAll(sourced(analysis, found));
    return found;
  }

  private boolean isSaid(List<Frame> frames, Phrase content) {
    return frames.stream()
        .filter(f -> f.kind() == Frame.Kind.VERB && !covers(content, f.phrase()))
        .filter(f -> lexicon.is(f.predicate(), "speech"))
        .flatMap(f -> f.fillers("clause").stream())
        .anyMatch(c -> overlap(c, content));
  }

  /** A verb of saying says the whole quotation, of which the parser may give it a part. */
  private Frame withWholeQuotation(Frame frame, Analysis analysis) {
    List<Phrase> contents = frame.fillers("clause");
    if (frame.kind() != Frame.Kind.VERB
        || contents.isEmpty()
        || !lexicon.is(frame.predicate(), "report")) {
      return frame;
    }
    Phrase content = contents.get(0);
    for (Span quotation : attribution.speech().speakers().keySet()) {
      Optional<Phrase> quoted = inside(analysis, quotation);
      if (quoted.isPresent()
          && overlap(quoted.get(), content)
          && !covers(quoted.get(), frame.phrase())) {
        int begin = Math.min(content.begin(), quoted.get().begin());
        int end = Math.max(content.end(), quoted.get().end());
        return frame.with("clause", new Phrase(content.sentence(), content.head(), begin, end));
      }
    }
    return frame;
  }

  private static boolean overlap(Phrase one, Phrase other) {
    return one.begin() < other.end() && other.begin() < one.end();
  }

  private static boolean covers(Phrase outer, Phrase inner) {
    return outer.begin() <= inner.begin() && inner.end() <= outer.end();
  }

  private static Optional<Phrase> inside(Analysis analysis, Span quotation) {
    int begin = Syntax.NONE;
    int end = Syntax.NONE;
    for (int token = 0; token < analysis.syntax().size(); token++) {
      if (quotation.contains(analysis.syntax().sentence().token(token).span())) {
        begin = begin == Syntax.NONE ? token : begin;
        end = token + 1;
      }
    }
    int head = analysis.syntax().sentence().tree().root();
    return end - begin >= FEWEST_WORDS
        ? Optional.of(analysis.phrases().trimmed(head, begin, end))
        : Optional.empty();
  }

  /** "The storm killed 100, according to the police": the police say so. */
  private List<Frame> sourced(Analysis analysis, List<Frame> others) {
    List<Frame> frames = new ArrayList<>();
    Syntax syntax = analysis.syntax();
    Reports reports = attribution.reports(syntax.sentence().index());
    for (int token = 0; token < syntax.size(); token++) {
      Optional<Reports.Report> source =
          syntax.isPredicate(token) ? reports.source(token) : Optional.empty();
      if (source.isPresent()) {
        int root = syntax.sentence().tree().root();
        Phrase content = analysis.phrases().besides(root, source.get().anchor());
        if (others.stream().noneMatch(f -> isStatement(f, source.get().speaker(), content))) {
          frames.add(saying(analysis, source.get().speaker(), content));
        }
      }
      Phrase clause = analysis.phrases().clause(token);
      reports.stating(token).ifPresent(s -> frames.add(saying(analysis, s, clause)));
    }
    return frames;
  }

  private static boolean isStatement(Frame frame, Phrase speaker, Phrase content) {
    return frame.fillers("agent").contains(speaker)
        && frame.fillers("clause").stream().anyMatch(c -> overlap(c, content));
  }

  private static Frame saying(Analysis analysis, Phrase speaker, Phrase content) {
    int head = analysis.syntax().sentence().tree().root();
    return new Frame(
        Frame.Kind.VERB,
        "say",
        analysis.phrases().trimmed(head, head, head + 1),
        List.of(new Slot("agent", speaker), new Slot("clause", content)),
        Status.ASSERTED,
        Optional.empty(),
        Optional.empty(),
        "said",
        false);
  }
}

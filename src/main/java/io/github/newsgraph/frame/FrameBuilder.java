package io.github.newsgraph.frame;

import io.github.newsgraph.article.Span;
import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.Lexicon;
import io.github.newsgraph.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the frames of a document. Holds no state of documents; threads may share one. */
public final class FrameBuilder {
  private final Lexicon lexicon;

  public FrameBuilder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The document as it is best read: with recurrent errors of the parser mended. To be done once,
   * before anything else looks at its trees.
   */
  public Document mended(Document document) {
    return new Document(
        document.article(),
        document.sentences().stream().map(s -> TreeRepairs.mend(s, lexicon)).toList());
  }

  /** All frames of a mended document, in the order of the text, and who speaks where. */
  public DocumentFrames frames(Document document) {
    Times times = new Times(document.article().published());
    List<Analysis> analyses = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      analyses.add(Analysis.of(sentence, lexicon, times));
    }
    Attribution attribution = new Attribution(document, analyses, lexicon);
    List<Frame> frames = new ArrayList<>();
    for (Analysis analysis : analyses) {
      List<Frame> found = new ArrayList<>();
      ofSentence(analysis).forEach(f -> found.add(withWholeQuotation(f, analysis, attribution)));
      found.addAll(speech(analysis, attribution, found));
      found.sort(Comparator.comparingInt(f -> f.phrase().head()));
      found.forEach(f -> frames.add(attributed(f, analysis, attribution)));
    }
    return new DocumentFrames(frames, attribution);
  }

  private List<Frame> ofSentence(Analysis analysis) {
    List<Frame> frames = new ArrayList<>(new VerbFrames(analysis, lexicon).build());
    frames.addAll(new NounFrames(analysis, lexicon).build());
    frames.addAll(new CompoundFrames(analysis.syntax(), analysis.phrases()).build());
    return frames;
  }

  /** What is quoted in a sentence that has no verb of saying for it: somebody says that, too. */
  private List<Frame> speech(Analysis analysis, Attribution attribution, List<Frame> found) {
    List<Frame> frames = new ArrayList<>();
    Sentence sentence = analysis.syntax().sentence();
    boolean reported =
        found.stream()
            .anyMatch(f -> lexicon.is(f.predicate(), "report") && !f.fillers("clause").isEmpty());
    for (Map.Entry<Span, Phrase> quotation : attribution.quotations().entrySet()) {
      Optional<Phrase> content = inside(analysis, quotation.getKey());
      if (!reported && content.isPresent()) {
        frames.add(saying(analysis, quotation.getValue(), content.get()));
      }
    }
    frames.addAll(accordingTo(analysis, attribution));
    return sentence.size() < 4 ? List.of() : frames;
  }

  /** A verb of saying says the whole quotation, of which the parser may give it a part. */
  private Frame withWholeQuotation(Frame frame, Analysis analysis, Attribution attribution) {
    List<Phrase> contents = frame.fillers("clause");
    if (frame.kind() != Frame.Kind.VERB
        || contents.isEmpty()
        || !lexicon.is(frame.predicate(), "report")) {
      return frame;
    }
    Phrase content = contents.get(0);
    for (Span quotation : attribution.quotations().keySet()) {
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

  private Optional<Phrase> inside(Analysis analysis, Span quotation) {
    int begin = Syntax.NONE;
    int end = Syntax.NONE;
    for (int token = 0; token < analysis.syntax().size(); token++) {
      if (quotation.contains(analysis.syntax().sentence().token(token).span())) {
        begin = begin == Syntax.NONE ? token : begin;
        end = token + 1;
      }
    }
    boolean speech = end - begin >= 4;
    int head = analysis.syntax().sentence().tree().root();
    return speech ? Optional.of(analysis.phrases().trimmed(head, begin, end)) : Optional.empty();
  }

  /** "The storm killed 100, according to the police": the police say so. */
  private static List<Frame> accordingTo(Analysis analysis, Attribution attribution) {
    List<Frame> frames = new ArrayList<>();
    for (int token = 0; token < analysis.syntax().size(); token++) {
      Optional<Phrase> source = attribution.accordingTo(analysis, token);
      boolean clause = analysis.syntax().isPredicate(token);
      source
          .filter(s -> clause)
          .ifPresent(
              s ->
                  frames.add(
                      saying(
                          analysis,
                          s,
                          analysis
                              .phrases()
                              .besides(analysis.syntax().sentence().tree().root(), s.head()))));
    }
    return frames;
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

  /** Titles and appositions are the writer's words even inside what somebody is reported to say. */
  private static Frame attributed(Frame frame, Analysis analysis, Attribution attribution) {
    int sentence = frame.phrase().sentence();
    int head = frame.phrase().head();
    boolean saying =
        frame.trigger().equals("said")
            && frame.fillers("clause").stream().anyMatch(c -> c.head() == head);
    boolean aside =
        frame.kind() == Frame.Kind.NOUN
            && !analysis.syntax().has(head, "cop")
            && analysis.syntax().is(head, "appos", "nmod:desc", "compound", "flat");
    Optional<Phrase> speaker =
        saying
            ? Optional.empty()
            : aside ? attribution.quoting(sentence, head) : attribution.speaker(analysis, head);
    boolean own =
        speaker.isPresent()
            && frame.fillers("agent").contains(speaker.get())
            && frame.kind() == Frame.Kind.VERB
            && !frame.fillers("clause").isEmpty();
    if (speaker.isEmpty() && !saying && attribution.isUnclaimed(sentence, head)) {
      return frame.inNobodysWords();
    }
    return own ? frame : frame.saidBy(speaker);
  }
}

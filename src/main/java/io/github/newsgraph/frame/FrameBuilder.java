package io.github.newsgraph.frame;

import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.Lexicon;
import io.github.newsgraph.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
      times = times.in(document.words(sentence.index(), 0, sentence.size()));
      analyses.add(Analysis.of(sentence, lexicon, times));
    }
    Attribution attribution = new Attribution(document, analyses, lexicon);
    Statements statements = new Statements(attribution, lexicon);
    List<Frame> frames = new ArrayList<>();
    for (Analysis analysis : analyses) {
      List<Frame> found = statements.complete(ofSentence(analysis), analysis);
      found.removeIf(f -> attribution.speech().isTitle(analysis, f.phrase().head()));
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
            : aside ? attribution.quoting(sentence, head) : attribution.speaker(sentence, head);
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

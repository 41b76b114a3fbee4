package io.github.newsgraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.newsgraph.frame.DocumentFrames;
import io.github.newsgraph.frame.Frame;
import io.github.newsgraph.frame.Phrase;
import io.github.newsgraph.frame.Slot;
import io.github.newsgraph.frame.Status;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Participants of "Norway refused to release prisoners of Chad", by hand. */
class ParticipantsTest {
  private static final Phrase NORWAY = phrase(0);
  private static final Phrase REFUSED = phrase(1);
  private static final Phrase RELEASE = phrase(3);
  private static final Phrase PRISONERS = phrase(4);
  private static final Phrase CHAD = phrase(6);

  private static final Frame REFUSAL =
      frame(
          Frame.Kind.VERB,
          "refuse",
          REFUSED,
          new Slot("agent", NORWAY),
          new Slot("clause", new Phrase(0, 3, 2, 7)));
  private static final Frame RELEASING =
      frame(
          Frame.Kind.VERB,
          "release",
          RELEASE,
          new Slot("agent", NORWAY),
          new Slot("object", PRISONERS),
          new Slot("object.of", CHAD));
  private static final Frame OWNING =
      frame(Frame.Kind.EVENT, "prisoner", PRISONERS, new Slot("owner", CHAD));

  private static Phrase phrase(int head) {
    return new Phrase(0, head, head, head + 1);
  }

  private static Frame frame(Frame.Kind kind, String predicate, Phrase phrase, Slot... slots) {
    return new Frame(
        kind,
        predicate,
        phrase,
        List.of(slots),
        Status.ASSERTED,
        Optional.empty(),
        Optional.empty(),
        predicate,
        false);
  }

  private static List<Phrase> of(Frame frame, String role) {
    List<Frame> frames = List.of(REFUSAL, RELEASING, OWNING);
    return new Participants(new DocumentFrames(frames, (s, t) -> Optional.empty())).of(frame, role);
  }

  @Test
  void roleOfTheFrameItself() {
    assertEquals(List.of(NORWAY), of(REFUSAL, "agent"));
    assertEquals(List.of(), of(REFUSAL, "object"));
  }

  @Test
  void roleOfTheObjectServesWhereTheFrameHasNone() {
    assertEquals(List.of(CHAD), of(RELEASING, "of"));
    assertEquals(List.of(CHAD), of(RELEASING, "object.of"));
  }

  @Test
  void roleOfAParticipant() {
    assertEquals(List.of(PRISONERS), of(REFUSAL, "clause.object"));
    assertEquals(List.of(CHAD), of(RELEASING, "object.owner"));
    assertEquals(List.of(), of(REFUSAL, "clause.recipient"));
    assertEquals(List.of(), of(REFUSAL, "object.owner"));
  }

  @Test
  void roleOfAParticipantsParticipant() {
    assertEquals(List.of(CHAD), of(REFUSAL, "clause.object.owner"));
  }

  @Test
  void fellowsAreTheAgentsOfWhatSeveralDo() {
    assertEquals(List.of(), of(REFUSAL, Participants.FELLOW));
    Frame both =
        frame(
            Frame.Kind.VERB, "agree", REFUSED, new Slot("agent", NORWAY), new Slot("agent", CHAD));
    assertEquals(List.of(NORWAY, CHAD), of(both, Participants.FELLOW));
  }
}

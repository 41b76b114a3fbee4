package io.github.newsgraph.claim;

import io.github.newsgraph.frame.DocumentFrames;
import io.github.newsgraph.frame.Frame;
import io.github.newsgraph.frame.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who takes part in a frame, its participants' participants included: the {@code clause.object} of
 * "refused to release the hostages" are the hostages, the {@code object.owner} of "condemned Rome's
 * decision" is Rome.
 */
final class Participants {
  /** The agents of a deed that several do together: "France and Italy signed". */
  static final String FELLOW = "fellow";

  private final Map<Place, List<Frame>> byHead = new HashMap<>();

  private record Place(int sentence, int head) {}

  Participants(DocumentFrames frames) {
    for (Frame frame : frames.frames()) {
      byHead.computeIfAbsent(place(frame.phrase()), k -> new ArrayList<>()).add(frame);
    }
  }

  private static Place place(Phrase phrase) {
    return new Place(phrase.sentence(), phrase.head());
  }

  /** What fills a role, or the role of that name of the frame's object. */
  List<Phrase> of(Frame frame, String role) {
    if (role.equals(FELLOW)) {
      List<Phrase> agents = frame.fillers("agent");
      return agents.size() > 1 ? agents : List.of();
    }
    List<Phrase> phrases = along(frame, role);
    return phrases.isEmpty() ? frame.fillers("object." + role) : phrases;
  }

  private List<Phrase> along(Frame frame, String path) {
    List<Phrase> phrases = new ArrayList<>(frame.fillers(path));
    int dot = path.indexOf('.');
    if (!phrases.isEmpty() || dot < 0) {
      return phrases;
    }
    for (Phrase holder : frame.fillers(path.substring(0, dot))) {
      for (Frame inner : byHead.getOrDefault(place(holder), List.of())) {
        along(inner, path.substring(dot + 1)).stream()
            .filter(p -> !phrases.contains(p))
            .forEach(phrases::add);
      }
    }
    return phrases;
  }
}

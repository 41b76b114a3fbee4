package io.github.newsgraph.entity;

import java.util.List;
import java.util.Optional;

/**
 * What a reference may mean.
 *
 * @param chain of its mentions, if it has been mentioned more than once or by name
 * @param members who they are, if it is a group
 * @param last the mention that it would be understood by; none of what cannot be told
 */
record Candidate(Optional<Chain> chain, List<Chain> members, Optional<Found> last) {
  static final Candidate NONE = new Candidate(Optional.empty(), List.of(), Optional.empty());

  static Candidate of(Chain chain, Found last) {
    return new Candidate(Optional.of(chain), List.of(), Optional.of(last));
  }

  static Candidate of(Found noun) {
    return new Candidate(Optional.empty(), List.of(), Optional.of(noun));
  }

  static Candidate of(Groups.Mentioned group) {
    return new Candidate(Optional.empty(), group.members(), Optional.of(group.by()));
  }

  boolean isNone() {
    return last.isEmpty();
  }

  boolean isGroup() {
    return !members.isEmpty();
  }
}

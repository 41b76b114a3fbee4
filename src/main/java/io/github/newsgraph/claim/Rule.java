package io.github.newsgraph.claim;

import io.github.newsgraph.frame.Frame;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A stanza of a rule file: what a relation is called, which frames express it, what is then
 * claimed, and examples.
 */
record Rule(
    String name,
    String label,
    Optional<String> plover,
    String file,
    List<Case> cases,
    List<RuleExample> examples) {
  /** Frames of one kind that lead to the same claims. {@code line} is where the stanza says so. */
  record Case(Pattern pattern, List<Template> templates, int line) {}

  /**
   * What a frame must look like.
   *
   * @param words base forms of the predicate, with underscores for spaces; empty for all
   * @param without base forms that must not stand before the predicate in its phrase
   */
  record Pattern(
      Frame.Kind kind, Set<String> words, Set<String> without, List<Constraint> constraints) {}

  /**
   * What must fill a role.
   *
   * @param roles the first of these that is filled counts
   * @param words base forms of the filler's head, empty for all
   * @param excluded whether nothing that fits may fill it
   */
  record Constraint(
      List<String> roles, Set<String> words, TypeSet types, boolean optional, boolean excluded) {
    /** The name by which claims refer to it. */
    String key() {
      return String.join("|", roles);
    }

    boolean isNamed(String name) {
      return !excluded && key().equals(name);
    }
  }

  /**
   * What is claimed: "agent sends object recipient=to".
   *
   * @param onwards whether it holds from the frame's time on: "took the helm on Monday"
   */
  record Template(
      String subject, String relation, String object, List<RoleTemplate> roles, boolean onwards) {}

  /** A further argument of a claim. */
  record RoleTemplate(String role, String from) {}
}

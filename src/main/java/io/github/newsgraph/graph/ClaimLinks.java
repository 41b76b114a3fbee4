package io.github.newsgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.StringJoiner;

/**
 * Which of the article's own entities stand in a claim, so that the claim can be written anew when
 * it is decided otherwise who they are. Kept with the claim as {@code ng:arguments}: subject,
 * object and speaker ({@code -} for none), then the roles, as in {@code 3 5 - recipient=7}.
 *
 * @param subject number of the local entity
 * @param object the same, none if the object is a literal
 * @param speaker the same, none if the article itself says it
 * @param roles those filled by entities
 */
record ClaimLinks(int subject, OptionalInt object, OptionalInt speaker, List<RoleLink> roles) {
  ClaimLinks {
    roles = List.copyOf(roles);
  }

  /** A role and the number of the local entity that fills it. */
  record RoleLink(String role, int entity) {}

  static ClaimLinks parse(String text) {
    String[] parts = text.split(" ");
    List<RoleLink> roles = new ArrayList<>();
    for (int i = 3; i < parts.length; i++) {
      int equals = parts[i].indexOf('=');
      roles.add(
          new RoleLink(
              parts[i].substring(0, equals), Integer.parseInt(parts[i].substring(equals + 1))));
    }
    return new ClaimLinks(Integer.parseInt(parts[0]), number(parts[1]), number(parts[2]), roles);
  }

  private static OptionalInt number(String part) {
    return part.equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(part));
  }

  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(" ");
    text.add(Integer.toString(subject)).add(part(object)).add(part(speaker));
    roles.forEach(r -> text.add(r.role() + "=" + r.entity()));
    return text.toString();
  }

  private static String part(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "-";
  }
}

package io.github.newsgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.StringJoiner;

/**
 * Which of the article's own entities stand in a claim, so that the claim can be written anew when
 * it is decided otherwise who they are. Kept with the claim as {@code ng:arguments}: subject,
 * object and speaker ({@code -} for none), then the roles, as in {@code 3@120 5@141 -
 * recipient=7@160}. Behind {@code @} stands where the mention begins that is the argument.
 *
 * @param object none if the object is a literal
 * @param speaker none if the article itself says it
 * @param roles those filled by entities
 */
record ClaimLinks(Link subject, Optional<Link> object, Optional<Link> speaker, List<Role> roles) {
  ClaimLinks {
    roles = List.copyOf(roles);
  }

  /**
   * An argument.
   *
   * @param entity number of the local entity
   * @param begin of its mention, in code points; none if no mention stands for it
   */
  record Link(int entity, OptionalInt begin) {
    private static Link parse(String text) {
      int at = text.indexOf('@');
      return at < 0
          ? new Link(Integer.parseInt(text), OptionalInt.empty())
          : new Link(
              Integer.parseInt(text.substring(0, at)),
              OptionalInt.of(Integer.parseInt(text.substring(at + 1))));
    }

    @Override
    public String toString() {
      return entity + (begin.isPresent() ? "@" + begin.getAsInt() : "");
    }
  }

  /** A role and what fills it. */
  record Role(String name, Link link) {
    @Override
    public String toString() {
      return name + "=" + link;
    }
  }

  static ClaimLinks parse(String text) {
    String[] parts = text.split(" ");
    List<Role> roles = new ArrayList<>();
    for (int i = 3; i < parts.length; i++) {
      int equals = parts[i].indexOf('=');
      roles.add(
          new Role(parts[i].substring(0, equals), Link.parse(parts[i].substring(equals + 1))));
    }
    return new ClaimLinks(Link.parse(parts[0]), optional(parts[1]), optional(parts[2]), roles);
  }

  private static Optional<Link> optional(String part) {
    return part.equals("-") ? Optional.empty() : Optional.of(Link.parse(part));
  }

  @Override
  public String toString() {
    StringJoiner text = new StringJoiner(" ");
    text.add(subject.toString()).add(part(object)).add(part(speaker));
    roles.forEach(r -> text.add(r.toString()));
    return text.toString();
  }

  private static String part(Optional<Link> link) {
    return link.map(Link::toString).orElse("-");
  }
}

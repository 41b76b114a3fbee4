package io.github.newsgraph.claim;

import io.github.newsgraph.frame.Frame;
import io.github.newsgraph.frame.Phrase;
import io.github.newsgraph.frame.Slot;
import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.EntityType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The further arguments of claims, from the prepositions of their frames. */
final class Roles {
  private static final Set<String> OTHERS =
      Set.of(
          "agent",
          "object",
          "recipient",
          "clause",
          "bearer",
          "owner",
          "doer",
          "number",
          "amount",
          "gerund",
          "modal",
          "causee",
          "result",
          "value",
          "time",
          "accord to");
  private static final Map<String, String> BY_PREPOSITION =
      Map.ofEntries(
          Map.entry("from", "source"),
          Map.entry("with", "accompanier"),
          Map.entry("for", "beneficiary"),
          Map.entry("about", "topic"),
          Map.entry("over", "topic"),
          Map.entry("on", "topic"),
          Map.entry("regarding", "topic"),
          Map.entry("as", "asOffice"),
          Map.entry("through", "instrument"),
          Map.entry("via", "instrument"),
          Map.entry("by", "instrument"),
          Map.entry("because of", "cause"),
          Map.entry("due to", "cause"),
          Map.entry("against", "opponent"),
          Map.entry("under", "condition"));
  private static final Set<String> LEADING = Set.of("in", "order", "to", "because");
  private static final Map<String, String> BY_CLAUSE =
      Map.of("to clause", "purpose", "in order to clause", "purpose", "because clause", "cause");
  private static final Set<EntityType> ACTORS =
      Set.of(
          EntityType.PERSON,
          EntityType.ORGANIZATION,
          EntityType.COUNTRY,
          EntityType.GROUP,
          EntityType.POSITION,
          EntityType.EVENT);
  private static final Set<String> PLACES =
      Set.of(
          "in", "at", "on", "near", "along", "inside", "off", "across", "outside", "around",
          "above", "over");
  private static final Set<EntityType> LOCATIONS =
      Set.of(EntityType.PLACE, EntityType.COUNTRY, EntityType.FACILITY);

  private final Document document;
  private final Typing typing;
  private final Quantities quantities;

  Roles(Document document, Typing typing, Quantities quantities) {
    this.document = document;
    this.typing = typing;
    this.quantities = quantities;
  }

  static boolean isPreposition(String role) {
    return !OTHERS.contains(role)
        && !role.endsWith("clause")
        && !role.contains(".")
        && !role.isEmpty();
  }

  /** The roles of a frame whose phrases are not taken yet. */
  List<Claim.Role> of(Frame frame, List<Argument> taken) {
    List<Claim.Role> roles = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (Slot slot : frame.slots()) {
      if (taken.contains(new Argument.Mentioned(slot.phrase()))) {
        used.add(slot.role());
      }
    }
    for (Slot slot : frame.slots()) {
      Argument argument = new Argument.Mentioned(slot.phrase());
      if (BY_CLAUSE.containsKey(slot.role())) {
        roles.add(new Claim.Role(BY_CLAUSE.get(slot.role()), clause(slot.phrase())));
        continue;
      }
      if (slot.role().equals("amount")) {
        amount("amount", slot, taken).ifPresent(roles::add);
        continue;
      }
      if (used.contains(slot.role()) || !typing.resolved(slot.phrase())) {
        continue;
      }
      if (quantities.isAmount(slot.phrase())) {
        measured(slot).flatMap(name -> amount(name, slot, taken)).ifPresent(roles::add);
        continue;
      }
      String name = name(slot);
      boolean tool = slot.role().equals("with") && !frame.fillers("object").isEmpty();
      if (tool && !ACTORS.contains(typing.typeOf(slot.phrase()))) {
        name = "instrument"; // "broke the window with a hammer"
      }
      if (!name.isEmpty()) {
        roles.add(new Claim.Role(name, argument));
      }
    }
    return roles;
  }

  /** The clause without the words that introduce it. */
  private Argument clause(Phrase clause) {
    int begin = clause.begin();
    var tokens = document.sentences().get(clause.sentence()).tokens();
    while (begin < clause.end() - 1
        && LEADING.contains(tokens.get(begin).form().toLowerCase(Locale.ROOT))) {
      begin++;
    }
    return new Argument.Quoted(document.words(clause.sentence(), begin, clause.end()));
  }

  private Optional<Claim.Role> amount(String name, Slot slot, List<Argument> taken) {
    Argument words = Argument.Quoted.of(document, slot.phrase());
    boolean told =
        taken.contains(words)
            || taken.stream().anyMatch(t -> t instanceof Argument.Value v && isOnly(v, slot));
    return told ? Optional.empty() : Optional.of(new Claim.Role(name, words));
  }

  /** Whether the phrase says no more than the value: "107", but not "over 345". */
  private boolean isOnly(Argument.Value value, Slot slot) {
    boolean oneWord = slot.phrase().end() - slot.phrase().begin() == 1;
    return oneWord && quantities.number(slot.phrase()).filter(value::equals).isPresent();
  }

  /** "rose by 5% to $41 from $39", "bought it for $2 billion" */
  private static Optional<String> measured(Slot slot) {
    return switch (slot.role()) {
      case "to" -> Optional.of("result");
      case "from" -> Optional.of("origin");
      case "by", "for", "at", "with", "of", "object.of", "object.worth", "worth" ->
          Optional.of("amount");
      default -> Optional.empty();
    };
  }

  private String name(Slot slot) {
    String role = slot.role();
    if (role.equals("recipient")) {
      return "recipient";
    }
    String preposition = role.startsWith("object.") ? role.substring("object.".length()) : role;
    if (!isPreposition(preposition) || preposition.equals("of")) {
      return "";
    }
    return name(preposition, slot.phrase());
  }

  private String name(String preposition, Phrase phrase) {
    boolean location = LOCATIONS.contains(typing.typeOf(phrase));
    boolean actor = typing.typeOf(phrase) == EntityType.COUNTRY;
    if (preposition.equals("on") && (actor || !location)) {
      return actor ? "target" : "topic";
    }
    if (PLACES.contains(preposition) && location) {
      return "place";
    }
    if (preposition.equals("to")) {
      return typing.typeOf(phrase) == EntityType.PLACE ? "destination" : "recipient";
    }
    return BY_PREPOSITION.getOrDefault(preposition, "");
  }
}

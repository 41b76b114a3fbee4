package io.github.newsgraph.entity;

import io.github.newsgraph.entity.Decision.Merge;
import io.github.newsgraph.entity.Decision.Pointer;
import io.github.newsgraph.entity.Decision.Split;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which blocks decisions are about, and which of them they tie together. */
final class DecisionKeys {
  /** What tells an entity from others that lay claim to its id: "Ana_Popa_(person_2)". */
  private static final Pattern QUALIFIER = Pattern.compile("_\\([^()]*\\)$");

  private final Map<String, Pointer> splitFrom = new HashMap<>();
  private final Map<String, Set<String>> tied = new HashMap<>();
  private final Set<String> moved = new HashSet<>();

  DecisionKeys(Decisions decisions) {
    for (Decision decision : decisions.all()) {
      if (decision instanceof Split split) {
        splitFrom.put(split.id(), split.entity());
      }
    }
    for (Decision decision : decisions.all()) {
      Set<String> keys = of(decision);
      keys.forEach(k -> tied.computeIfAbsent(k, t -> new TreeSet<>()).addAll(keys));
      if (decision instanceof Merge || decision instanceof Split) {
        moved.addAll(keys);
      }
    }
  }

  /** The {@linkplain BlockKeys keys} of the blocks whose entities a decision is about. */
  Set<String> of(Decision decision) {
    Set<String> keys = new TreeSet<>();
    decision.entities().forEach(p -> keys.add(key(p.id())));
    return keys;
  }

  /** What was split off is decided with what it was split from. */
  private String key(String id) {
    return Optional.ofNullable(splitFrom.get(id))
        .filter(from -> !from.id().equals(id))
        .map(from -> key(from.id()))
        .orElseGet(() -> BlockKeys.ofId(QUALIFIER.matcher(id).replaceFirst("")));
  }

  /** The keys of all blocks that decisions tie directly to those of a key. */
  Set<String> tiedTo(String key) {
    return tied.getOrDefault(key, Set.of());
  }

  /** Whether some decision may make an entity of this id another one, or another one it. */
  boolean mayMove(String id) {
    return moved.contains(BlockKeys.ofId(id));
  }
}

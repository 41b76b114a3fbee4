package io.github.newsgraph.evaluation;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.newsgraph.evaluation.GoldFact.Alternative;
import io.github.newsgraph.evaluation.GoldFact.End;
import io.github.newsgraph.evaluation.GoldFact.Form;
import io.github.newsgraph.evaluation.GoldFact.Held;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads one gold fact. */
final class GoldFactReader {
  /** What is wrong with a line. */
  static final class Wrong extends Exception {
    private static final long serialVersionUID = 1;

    Wrong(String message) {
      super(message);
    }
  }

  private final JsonObject fact;

  GoldFactReader(JsonObject fact) {
    this.fact = fact;
  }

  /**
   * @param id the fact's, if it does not say
   */
  GoldFact read(String article, String id) throws Wrong {
    return new GoldFact(
        article,
        text(fact, "id", id),
        text(fact, "level", "core"),
        text(fact, "kind", "fact"),
        choice(Held.values(), fact, "status"),
        text(fact, "quote", ""),
        text(fact, "note", "").contains("tolerated"),
        alternatives());
  }

  private List<Alternative> alternatives() throws Wrong {
    JsonElement alts = fact.get("alts");
    if (alts == null || !alts.isJsonArray() || alts.getAsJsonArray().isEmpty()) {
      throw new Wrong("\"alts\" is missing: a list of {\"s\": [...], \"r\": [...], \"o\": [...]}");
    }
    List<Alternative> alternatives = new ArrayList<>();
    for (JsonElement element : alts.getAsJsonArray()) {
      if (!element.isJsonObject()) {
        throw new Wrong("\"alts\" holds " + element + ", which is no object");
      }
      JsonObject alternative = element.getAsJsonObject();
      alternatives.add(
          new Alternative(
              new End(choice(Form.values(), alternative, "sk"), strings(alternative, "s")),
              strings(alternative, "r"),
              new End(choice(Form.values(), alternative, "ok"), strings(alternative, "o"))));
    }
    return alternatives;
  }

  private static String text(JsonObject object, String name, String fallback) throws Wrong {
    JsonElement value = object.get(name);
    if (value == null || value.isJsonNull()) {
      return fallback;
    }
    if (!value.isJsonPrimitive()) {
      throw new Wrong("\"" + name + "\" is no text");
    }
    return value.getAsString();
  }

  private static <E extends Enum<E>> E choice(E[] values, JsonObject object, String name)
      throws Wrong {
    String given = text(object, name, values[0].name());
    for (E value : values) {
      if (value.name().equalsIgnoreCase(given)) {
        return value;
      }
    }
    String all =
        Arrays.stream(values)
            .map(v -> v.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    throw new Wrong("\"" + name + "\" is \"" + given + "\", which is none of " + all);
  }

  private static List<String> strings(JsonObject object, String name) throws Wrong {
    if (!object.has(name)) {
      throw new Wrong("\"" + name + "\" is missing in " + object);
    }
    return strings(object.get(name), name);
  }

  /** A list of texts, at least one. */
  static List<String> strings(JsonElement list, String name) throws Wrong {
    List<String> strings = new ArrayList<>();
    if (list.isJsonArray()) {
      list.getAsJsonArray().forEach(e -> strings.add(e.isJsonPrimitive() ? e.getAsString() : ""));
    }
    if (strings.isEmpty() || strings.stream().anyMatch(String::isBlank)) {
      throw new Wrong("\"" + name + "\" is no list of texts");
    }
    return strings;
  }
}

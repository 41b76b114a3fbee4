package io.github.newsgraph.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The prefixes under which people write and read the IRIs of a store. */
public final class Prefixes {
  private Prefixes() {}

  /** Prefix to namespace, in the order in which they are declared. */
  public static Map<String, String> of(Iris iris) {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("id", iris.base() + "id/");
    prefixes.put("rel", iris.base() + "rel/");
    prefixes.put("claim", iris.base() + "claim/");
    prefixes.put("article", iris.base() + "article/");
    prefixes.putAll(Vocabulary.PREFIXES);
    return Collections.unmodifiableMap(prefixes);
  }
}

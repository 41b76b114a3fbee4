package io.github.newsgraph.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.vocabulary.XSD;

/** The prefixes under which people write and read the IRIs of a store. */
public final class Prefixes {
  private Prefixes() {}

  /** Prefix to namespace, in the order in which they are declared. */
  public static Map<String, String> of(Iris iris) {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("ng", Vocabulary.NG);
    prefixes.put("id", iris.base() + "id/");
    prefixes.put("rel", iris.base() + "rel/");
    prefixes.put("claim", iris.base() + "claim/");
    prefixes.put("article", iris.base() + "article/");
    prefixes.put("rdf", Vocabulary.RDF);
    prefixes.put("rdfs", Vocabulary.RDFS);
    prefixes.put("xsd", XSD.NS);
    prefixes.put("owl", Vocabulary.OWL);
    prefixes.put("skos", Vocabulary.SKOS);
    prefixes.put("schema", Vocabulary.SCHEMA);
    prefixes.put("dct", Vocabulary.DCT);
    prefixes.put("nif", Vocabulary.NIF);
    return Collections.unmodifiableMap(prefixes);
  }
}

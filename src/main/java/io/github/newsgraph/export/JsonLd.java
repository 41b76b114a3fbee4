package io.github.newsgraph.export;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.iterator.PeekIterator;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Streams JSON-LD 1.1, one node object at a time; Jena's own writer needs the whole graph in
 * memory. Statements about triple terms are left out: JSON-LD has no place for them.
 */
final class JsonLd {
  private final PrefixMap prefixes;
  private final JsonGenerator json;

  JsonLd(PrefixMap prefixes, OutputStream out) {
    this.prefixes = prefixes;
    this.json = Json.createGenerator(out);
  }

  /** Writes graphs, each of which has its statements of one subject together, and flushes. */
  void write(Iterator<Iterator<Quad>> graphs) {
    json.writeStartObject().writeStartObject("@context");
    prefixes.forEach(this::prefix);
    json.writeEnd().writeStartArray("@graph");
    graphs.forEachRemaining(quads -> graph(PeekIterator.create(Iter.filter(quads, JsonLd::plain))));
    json.writeEnd().writeEnd();
    json.flush();
  }

  /** JSON-LD 1.1 takes a term for a prefix only if it ends so (section 9.4, the prefix flag). */
  private void prefix(String prefix, String iri) {
    if (isPrefix(prefix, iri)) {
      json.write(prefix, iri);
    }
  }

  private static boolean isPrefix(String prefix, String iri) {
    return !prefix.isEmpty() && (iri.endsWith("/") || iri.endsWith("#"));
  }

  private static boolean plain(Quad quad) {
    return !quad.getObject().isTripleTerm();
  }

  private void graph(PeekIterator<Quad> quads) {
    if (!quads.hasNext()) {
      return;
    }
    Quad first = quads.peek();
    if (first.isDefaultGraph()) {
      nodes(quads);
      return;
    }
    json.writeStartObject().write("@id", name(first.getGraph())).writeStartArray("@graph");
    nodes(quads);
    json.writeEnd().writeEnd();
  }

  private void nodes(PeekIterator<Quad> quads) {
    while (quads.hasNext()) {
      Node subject = quads.peek().getSubject();
      Map<Node, List<Node>> properties = new LinkedHashMap<>();
      while (quads.hasNext() && quads.peek().getSubject().equals(subject)) {
        Quad quad = quads.next();
        properties
            .computeIfAbsent(quad.getPredicate(), p -> new ArrayList<>())
            .add(quad.getObject());
      }
      json.writeStartObject().write("@id", name(subject));
      properties.forEach(this::property);
      json.writeEnd();
    }
  }

  private void property(Node predicate, List<Node> values) {
    if (predicate.equals(RDF.type.asNode())) {
      json.writeStartArray("@type");
      values.forEach(type -> json.write(name(type)));
    } else {
      json.writeStartArray(name(predicate));
      values.forEach(this::value);
    }
    json.writeEnd();
  }

  private void value(Node value) {
    json.writeStartObject();
    if (!value.isLiteral()) {
      json.write("@id", name(value));
    } else {
      json.write("@value", value.getLiteralLexicalForm());
      if (!value.getLiteralLanguage().isEmpty()) {
        json.write("@language", value.getLiteralLanguage());
      } else if (!XSDDatatype.XSDstring.equals(value.getLiteralDatatype())) {
        json.write("@type", iri(value.getLiteralDatatypeURI()));
      }
    }
    json.writeEnd();
  }

  private String name(Node node) {
    return node.isBlank() ? "_:b" + node.getBlankNodeLabel() : iri(node.getURI());
  }

  private String iri(String iri) {
    String abbreviated = iri;
    for (Map.Entry<String, String> entry : prefixes.getMapping().entrySet()) {
      String start = entry.getValue();
      if (isPrefix(entry.getKey(), start)
          && iri.startsWith(start)
          && !iri.startsWith("//", start.length())) { // "ng://x" would be read as a full IRI
        String candidate = entry.getKey() + ":" + iri.substring(start.length());
        abbreviated = candidate.length() < abbreviated.length() ? candidate : abbreviated;
      }
    }
    return abbreviated;
  }
}

package io.github.newsgraph.query;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;

/** Nodes as plain values, without the syntax of RDF. */
final class PlainText {
  private PlainText() {}

  /** A literal's words, an IRI in full, a triple as its three parts in brackets. */
  static String of(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    if (node.isTripleTerm()) {
      Triple t = node.getTriple();
      return "<<( "
          + of(t.getSubject())
          + " "
          + of(t.getPredicate())
          + " "
          + of(t.getObject())
          + " )>>";
    }
    return node.isURI() ? node.getURI() : "_:" + node.getBlankNodeLabel();
  }

  /** The same, with IRIs shortened by their prefixes. */
  static String shortened(Node node, PrefixMapping prefixes) {
    if (node.isURI()) {
      String iri = node.getURI();
      return prefixes.getNsPrefixMap().entrySet().stream()
          .filter(p -> iri.startsWith(p.getValue()))
          .map(p -> p.getKey() + ":" + iri.substring(p.getValue().length()))
          .findFirst()
          .orElse(iri);
    }
    if (node.isTripleTerm()) {
      Triple t = node.getTriple();
      return "<<( "
          + String.join(
              " ",
              shortened(t.getSubject(), prefixes),
              shortened(t.getPredicate(), prefixes),
              shortened(t.getObject(), prefixes))
          + " )>>";
    }
    return of(node);
  }
}

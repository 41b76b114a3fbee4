package io.github.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class PlainTurtleTest {
  private static final String RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

  private static List<String> read(String turtle) {
    List<String> statements = new ArrayList<>();
    new PlainTurtle(turtle)
        .read((s, p, o, literal) -> statements.add(s + " " + p + " " + (literal ? "'" + o : o)));
    return statements;
  }

  @Test
  void theGazetteerIsReadAsAnyReaderOfTurtleReadsIt() throws IOException {
    Path file = Path.of("ontology/gazetteer.ttl");
    Graph graph = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(graph, file.toUri().toString());
    TreeSet<String> wanted = new TreeSet<>();
    graph
        .find()
        .forEachRemaining(
            t ->
                wanted.add(
                    t.getSubject().getURI()
                        + " "
                        + t.getPredicate().getURI().replace(RDF_TYPE, "type")
                        + " "
                        + (t.getObject().isLiteral()
                            ? "'" + t.getObject().getLiteralLexicalForm()
                            : t.getObject().getURI())));
    assertEquals(wanted, new TreeSet<>(read(Files.readString(file))));
  }

  @Test
  void listsOfPropertiesAndObjectsAreTakenApart() {
    assertEquals(
        List.of(
            "http://x/a type http://x/B",
            "http://x/a http://x/p 'one",
            "http://x/a http://x/p 'two"),
        read("@prefix x: <http://x/> . # a comment\nx:a a x:B ; x:p \"one\", \"two\" ."));
  }

  @Test
  void escapesAreUndone() {
    assertEquals(
        List.of("http://x/a,_b.c http://x/p 'say \"so\"", "http://x/a,_b.c http://x/p http://y/#z"),
        read("@prefix x: <http://x/> .\nx:a\\,_b.c x:p \"say \\\"so\\\"\", <http://y/#z> ."));
  }

  @Test
  void whatIsNotPlainIsRefused() {
    assertThrows(IllegalStateException.class, () -> read("x:a x:p x:b ."));
    assertThrows(
        IllegalStateException.class, () -> read("@prefix x: <http://x/> .\nx:a x:p x:b x:c ."));
  }
}

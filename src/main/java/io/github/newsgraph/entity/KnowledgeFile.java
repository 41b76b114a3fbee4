package io.github.newsgraph.entity;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;

/**
 * A user's file of known entities: Turtle, or what the file's name says.
 *
 * @param name of the file, without its folder
 * @param triples what it says
 * @param unusable how many subjects have no name or no kind
 */
public record KnowledgeFile(String name, List<Triple> triples, int unusable) {
  private static final Pattern PLACE = Pattern.compile("\\[line: (\\d+), col: (\\d+) *\\] *(.*)");

  public KnowledgeFile {
    triples = List.copyOf(triples);
  }

  /**
   * Reads a file.
   *
   * @throws KnowledgeException if it cannot be read, with line and column where its syntax is
   *     wrong; or if no entry of it can be used
   */
  public static KnowledgeFile read(Path file) {
    List<Triple> triples = triples(file);
    try {
      Knowledge knowledge = Knowledge.of(triples, "");
      if (knowledge.things().isEmpty()) {
        throw new KnowledgeException(
            "no entry has a label (rdfs:label) and a kind (such as ng:Person)");
      }
      String name = String.valueOf(file.getFileName());
      return new KnowledgeFile(name, triples, knowledge.unusable());
    } catch (KnowledgeException e) {
      throw new KnowledgeException(file + ": " + e.getMessage());
    }
  }

  private static List<Triple> triples(Path file) {
    List<Triple> triples = new ArrayList<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      RDFParser.source(in)
          .forceLang(language(file))
          .base("http://localhost/" + LocalNames.of(String.valueOf(file.getFileName())))
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(
              new StreamRDFBase() {
                @Override
                public void triple(Triple triple) {
                  triples.add(triple);
                }
              });
    } catch (RiotException | IRIException e) {
      throw new KnowledgeException(file + at(String.valueOf(e.getMessage())));
    } catch (IOException e) {
      throw new KnowledgeException("cannot read " + file + ": " + reason(e));
    }
    return triples;
  }

  private static Lang language(Path file) {
    Lang lang = RDFLanguages.filenameToLang(file.toString());
    return lang == null || !RDFLanguages.isTriples(lang) ? Lang.TURTLE : lang;
  }

  private static String at(String message) {
    String line = message.lines().findFirst().orElse("");
    Matcher place = PLACE.matcher(line);
    return place.matches()
        ? ":" + place.group(1) + ":" + place.group(2) + ": " + place.group(3)
        : ": " + line;
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    return e instanceof AccessDeniedException
        ? "permission denied"
        : String.valueOf(e.getMessage());
  }
}

package io.github.newsgraph.query;

import io.github.newsgraph.query.QueryFailure.BadQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query with its header: the comment lines that it begins with. The first is the title, those
 * after it describe the query, those that begin with "param" declare its parameters.
 *
 * @param name its file's name without ending
 * @param title what it answers, in a line
 * @param description what the answer's rows are and what is left out; may be empty
 * @param parameters in the order of the header
 * @param text the SPARQL, header included
 */
public record NamedQuery(
    String name, String title, String description, List<Parameter> parameters, String text) {
  private static final Pattern PARAMETER =
      Pattern.compile(
          "param\\s+(?<name>\\w+)\\s*\\((?<kind>\\w+)(?:,\\s*(?<required>required)"
              + "|,\\s*default\\s+(?<fallback>[^)]+))?\\)\\s*:\\s*(?<description>.*)");

  public NamedQuery {
    parameters = List.copyOf(parameters);
  }

  /**
   * Reads the header of a query; its SPARQL is not looked at yet.
   *
   * @throws QueryFailure if a line of the header starts with "param" and declares none
   */
  public static NamedQuery parse(String name, String text) {
    List<String> words = new ArrayList<>();
    List<Parameter> parameters = new ArrayList<>();
    for (String line : text.lines().takeWhile(l -> l.startsWith("#")).toList()) {
      String comment = line.substring(1).strip();
      if (comment.startsWith("param ")) {
        parameters.add(parameter(name, comment));
      } else if (!comment.isEmpty()) {
        words.add(comment);
      }
    }
    String title = words.isEmpty() ? "" : words.remove(0);
    return new NamedQuery(name, title, String.join(" ", words), parameters, text);
  }

  private static Parameter parameter(String query, String comment) {
    Matcher m = PARAMETER.matcher(comment);
    if (!m.matches()) {
      throw new BadQuery(
          query + ": write '# param NAME (KIND): DESCRIPTION' instead of '# " + comment + "'");
    }
    return new Parameter(
        m.group("name"),
        kind(query, m.group("kind")),
        m.group("required") != null,
        Optional.ofNullable(m.group("fallback")).map(String::strip),
        m.group("description"));
  }

  private static Parameter.Kind kind(String query, String word) {
    for (Parameter.Kind kind : Parameter.Kind.values()) {
      if (kind.name().equals(word.toUpperCase(Locale.ROOT))) {
        return kind;
      }
    }
    throw new BadQuery(
        query
            + ": no kind of parameter is called "
            + word
            + "; there are entity, relation, status, text, number and date");
  }
}

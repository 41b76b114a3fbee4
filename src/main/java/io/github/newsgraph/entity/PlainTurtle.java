package io.github.newsgraph.entity;

import java.util.HashMap;
import java.util.Map;

/**
 * Reads the plain Turtle in which the gazetteer is written: prefixed names, IRIs and strings,
 * {@code a}, {@code ;} and {@code ,}; no blank nodes, languages or datatypes. At each start of the
 * program this saves most of the time that a reader of all of Turtle takes.
 */
final class PlainTurtle {
  private final String text;
  private final Map<String, String> prefixes = new HashMap<>();
  private int at;

  PlainTurtle(String text) {
    this.text = text;
  }

  /** Takes in a statement; IRIs are whole, and {@code literal} tells a string from one. */
  interface Statements {
    void add(String subject, String property, String object, boolean literal);
  }

  void read(Statements statements) {
    for (String token = next(); !token.isEmpty(); token = next()) {
      if (token.equals("@prefix")) {
        String prefix = next();
        prefixes.put(prefix.substring(0, prefix.length() - 1), iri(next()));
        expect(".");
      } else {
        readSubject(iri(token), statements);
      }
    }
  }

  private void readSubject(String subject, Statements statements) {
    String end = ";";
    while (end.equals(";")) {
      String name = next();
      String property = name.equals("a") ? "type" : iri(name);
      end = ",";
      while (end.equals(",")) {
        String object = next();
        boolean literal = object.startsWith("\"");
        String value = literal ? object.substring(1) : iri(object);
        statements.add(subject, property, value, literal);
        end = next();
      }
    }
    at--;
    expect(".");
  }

  private void expect(String mark) {
    String token = next();
    if (!token.equals(mark)) {
      throw new IllegalStateException("not '" + mark + "' but '" + token + "' at " + at);
    }
  }

  private String iri(String token) {
    if (token.startsWith("<")) {
      return token.substring(1);
    }
    int colon = token.indexOf(':');
    String namespace = colon < 0 ? null : prefixes.get(token.substring(0, colon));
    if (namespace == null) {
      throw new IllegalStateException("no IRI: '" + token + "' at " + at);
    }
    return namespace + token.substring(colon + 1);
  }

  /** The next token: a mark, a name, a string with a quote before it or an IRI with {@code <}. */
  private String next() {
    skip();
    if (at >= text.length()) {
      return "";
    }
    char first = text.charAt(at);
    if (first == '<') {
      int end = text.indexOf('>', at);
      String iri = text.substring(at, end);
      at = end + 1;
      return iri;
    }
    if (first == ';' || first == ',' || first == '.') {
      at++;
      return String.valueOf(first);
    }
    return first == '"' ? string() : name();
  }

  private void skip() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '#') {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (c > ' ') {
        return;
      } else {
        at++;
      }
    }
  }

  private String string() {
    StringBuilder string = new StringBuilder("\"");
    for (at++; text.charAt(at) != '"'; at++) {
      at += text.charAt(at) == '\\' ? 1 : 0;
      string.append(text.charAt(at));
    }
    at++;
    return string.toString();
  }

  /** A full stop ends a name only before a space; a backslash takes the next character as it is. */
  private String name() {
    StringBuilder name = new StringBuilder();
    while (at < text.length() && !isEnd(text.charAt(at))) {
      at += text.charAt(at) == '\\' ? 1 : 0;
      name.append(text.charAt(at++));
    }
    return name.toString();
  }

  private boolean isEnd(char c) {
    boolean stop = c == '.' && (at + 1 == text.length() || text.charAt(at + 1) <= ' ');
    return c <= ' ' || c == ';' || c == ',' || stop;
  }
}

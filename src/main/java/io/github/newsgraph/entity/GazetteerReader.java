package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Makes the gazetteer's entries of its Turtle, statement by statement: no graph is built. */
final class GazetteerReader {
  private static final String RESOURCE = "/ontology/gazetteer.ttl";
  private static final String TYPE = "type";
  private static final List<String> CODES = List.of("isoAlpha2", "isoAlpha3");
  private static final List<String> LINKS =
      List.of("capital", "capitalOf", "inCountry", "inRegion", "officeOf", "seatOf");
  private static final List<String> IMPLIED_OF_COUNTRIES = List.of("country", "nation", "state");

  /** Frenchman and Scotswoman, not German or Ottoman. */
  private static final Pattern MAN = Pattern.compile("(?:wo|ch|sh|s|x)man$");

  private static final Pattern CONSONANT_Y = Pattern.compile("[^aeiou]y$");
  private static final Pattern UNCHANGED = Pattern.compile("(?:s|ese|sh|ch)$");

  /** The properties of each subject, all by their local names. */
  private final Map<String, Map<String, SortedSet<String>>> subjects = new LinkedHashMap<>();

  private GazetteerReader() {}

  static Collection<Gazetteer.Entry> read() {
    try (InputStream in = GazetteerReader.class.getResourceAsStream(RESOURCE)) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  private static Collection<Gazetteer.Entry> read(InputStream turtle) throws IOException {
    GazetteerReader reader = new GazetteerReader();
    new PlainTurtle(new String(turtle.readAllBytes(), StandardCharsets.UTF_8)).read(reader::add);
    return reader.subjects.entrySet().stream()
        .map(subject -> entry(subject.getKey(), subject.getValue()))
        .toList();
  }

  private void add(String subject, String predicate, String object, boolean literal) {
    String property = localName(predicate);
    boolean whole = literal || property.equals("sameAs");
    subjects
        .computeIfAbsent(localName(subject), k -> new LinkedHashMap<>())
        .computeIfAbsent(property, k -> new TreeSet<>())
        .add(whole ? object : localName(object));
  }

  private static Gazetteer.Entry entry(String id, Map<String, SortedSet<String>> properties) {
    EntityType type =
        EntityType.valueOf(only(id, TYPE, properties).orElseThrow().toUpperCase(Locale.ROOT));
    String label = only(id, "label", properties).orElseThrow();
    SortedSet<String> names = values("altLabel", properties);
    names.add(label);
    SortedSet<String> nouns = values("demonymNoun", properties);
    values("demonymNoun", properties).forEach(noun -> nouns.add(plural(noun)));
    SortedSet<String> kinds = values("kindNoun", properties);
    if (type == EntityType.COUNTRY) {
      kinds.addAll(IMPLIED_OF_COUNTRIES);
    }
    return new Gazetteer.Entry(
        id,
        label,
        type,
        names,
        values("shortName", properties),
        values("demonym", properties),
        nouns,
        kinds,
        only(id, "seatOf", properties),
        only(id, "capitalOf", properties),
        only(id, "inCountry", properties),
        background(id, properties),
        values("sameAs", properties));
  }

  private static Background background(String id, Map<String, SortedSet<String>> properties) {
    SortedMap<String, String> codes = new TreeMap<>();
    for (String code : CODES) {
      only(id, code, properties).ifPresent(value -> codes.put(code, value));
    }
    SortedMap<String, SortedSet<String>> links = new TreeMap<>();
    for (String link : LINKS) {
      SortedSet<String> others = values(link, properties);
      others.remove(id);
      if (!others.isEmpty()) {
        links.put(link, others);
      }
    }
    return new Background(codes, links);
  }

  private static SortedSet<String> values(String property, Map<String, SortedSet<String>> all) {
    return new TreeSet<>(all.getOrDefault(property, new TreeSet<>()));
  }

  private static Optional<String> only(
      String id, String property, Map<String, SortedSet<String>> all) {
    SortedSet<String> values = values(property, all);
    if (values.size() > 1) {
      throw new IllegalStateException(RESOURCE + ": " + id + " has several of " + property);
    }
    return values.stream().findFirst();
  }

  /** Frenchmen, Tories, Ukrainians; the Chinese and the Swiss stay as they are. */
  private static String plural(String noun) {
    if (MAN.matcher(noun).find()) {
      return noun.substring(0, noun.length() - "an".length()) + "en";
    }
    if (CONSONANT_Y.matcher(noun).find()) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return UNCHANGED.matcher(noun).find() ? noun : noun + "s";
  }

  private static String localName(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}

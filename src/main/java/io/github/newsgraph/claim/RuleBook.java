package io.github.newsgraph.claim;

import io.github.newsgraph.frame.Frame;
import io.github.newsgraph.text.Lexicon;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/** The rules, indexed by the predicates that they speak of. */
public final class RuleBook {
  private static final String FOLDER = "/ontology/rules/";
  private static final Pattern PLACE =
      Pattern.compile("\\S+ \\((?<file>[^:]+):(?<line>\\d{1,6})\\)");

  /** A stanza's case with its stanza. */
  record Entry(Rule rule, Rule.Case when) {
    /** As claims name it: "sends (diplomacy.rules:12)". */
    String source() {
      return rule.name() + " (" + rule.file() + ":" + when.line() + ")";
    }
  }

  private final List<Rule> rules;
  private final Lexicon lexicon;
  private final Map<String, String> labels = new TreeMap<>();
  private final Map<Frame.Kind, Map<String, List<Entry>>> byPredicate =
      new EnumMap<>(Frame.Kind.class);
  private final Map<Frame.Kind, List<Entry>> anyPredicate = new EnumMap<>(Frame.Kind.class);

  private RuleBook(List<Rule> rules, Lexicon lexicon) {
    this.rules = List.copyOf(rules);
    this.lexicon = lexicon;
    for (Rule rule : rules) {
      labels.putIfAbsent(rule.name(), rule.label());
      rule.cases().forEach(when -> index(new Entry(rule, when)));
    }
  }

  /** Kinds whose predicate is compared with all of a rule's words, not their last. */
  private static boolean isWhole(Frame.Kind kind) {
    return kind == Frame.Kind.VERB || kind == Frame.Kind.ATTRIBUTE;
  }

  private void index(Entry entry) {
    Rule.Pattern pattern = entry.when().pattern();
    if (pattern.words().isEmpty()) {
      anyPredicate.computeIfAbsent(pattern.kind(), k -> new ArrayList<>()).add(entry);
    }
    Set<String> keys = new LinkedHashSet<>();
    for (String words : pattern.words()) {
      keys.add(isWhole(pattern.kind()) ? words : words.substring(words.lastIndexOf(' ') + 1));
    }
    for (String key : keys) {
      byPredicate
          .computeIfAbsent(pattern.kind(), k -> new HashMap<>())
          .computeIfAbsent(key, k -> new ArrayList<>())
          .add(entry);
    }
  }

  /**
   * The rules that come with the program.
   *
   * @throws RuleSyntaxException if one of the files is wrong
   */
  public static RuleBook load(Lexicon lexicon) {
    List<Rule> rules = new ArrayList<>();
    for (String file : lines(FOLDER + "index.txt")) {
      if (!file.isBlank()) {
        rules.addAll(new RuleParser(file, lexicon).parse(lines(FOLDER + file)));
      }
    }
    return new RuleBook(rules, lexicon);
  }

  /** The SHA-256 of the rules that come with the program, in hexadecimal digits. */
  public static String sha256() {
    StringBuilder all = new StringBuilder();
    for (String file : lines(FOLDER + "index.txt")) {
      if (!file.isBlank()) {
        all.append(String.join("\n", lines(FOLDER + file))).append('\n');
      }
    }
    return DigestUtils.sha256Hex(all.toString());
  }

  /**
   * Rules from text, as they stand in a file.
   *
   * @throws RuleSyntaxException if they are wrong
   */
  public static RuleBook parse(String file, String text, Lexicon lexicon) {
    return new RuleBook(new RuleParser(file, lexicon).parse(text.lines().toList()), lexicon);
  }

  private static List<String> lines(String resource) {
    try (InputStream in = RuleBook.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("missing from the program: " + resource);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cases that may fit a frame, in the order of the files. */
  List<Entry> candidates(Frame frame) {
    String predicate = frame.predicate();
    List<Entry> found =
        new ArrayList<>(
            byPredicate.getOrDefault(frame.kind(), Map.of()).getOrDefault(predicate, List.of()));
    found.addAll(anyPredicate.getOrDefault(frame.kind(), List.of()));
    return found;
  }

  /**
   * The lines of a rule: what a frame must look like, and what is then claimed.
   *
   * @param source the rule as claims name it: "sends (diplomacy.rules:12)"
   * @return the lines as they stand in its file; none if there is no such place
   */
  public static List<String> text(String source) {
    Matcher place = PLACE.matcher(source);
    if (!place.matches() || !lines(FOLDER + "index.txt").contains(place.group("file"))) {
      return List.of();
    }
    List<String> rest =
        lines(FOLDER + place.group("file")).stream()
            .skip(Integer.parseInt(place.group("line")) - 1)
            .map(String::strip)
            .toList();
    List<String> text = new ArrayList<>(rest.subList(0, Math.min(1, rest.size())));
    // "when" lines that share their claims stand together
    rest.stream()
        .skip(1)
        .dropWhile(l -> l.startsWith("when"))
        .takeWhile(l -> l.startsWith("claim"))
        .forEach(text::add);
    return text;
  }

  /** The word classes that the rules were read with. */
  Lexicon lexicon() {
    return lexicon;
  }

  /** How people read a relation's name. */
  String label(String relation) {
    return labels.getOrDefault(
        relation,
        relation.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(java.util.Locale.ROOT));
  }

  /** Local names and labels of all relations that the rules speak of. */
  public Map<String, String> relations() {
    return java.util.Collections.unmodifiableMap(labels);
  }

  /** All examples of all stanzas. */
  public List<RuleExample> examples() {
    return rules.stream().flatMap(r -> r.examples().stream()).toList();
  }
}

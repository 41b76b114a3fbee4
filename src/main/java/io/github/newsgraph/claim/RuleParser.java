package io.github.newsgraph.claim;

import io.github.newsgraph.frame.Frame;
import io.github.newsgraph.text.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads rule files. A file is a list of stanzas:
 *
 * <pre>
 * relation sends                                            # local name in the ontology
 *   label   sends
 *   plover  AID
 *   when    verb send|ship  agent Actor  object Any  to Actor?   # kind, base forms, roles and types
 *   claim   agent sends object  recipient=to                 # after one or more "when"s
 *   yes     Rome sent aid to Cairo.  => Rome sends aid | recipient Cairo
 *   no      Rome did not send aid.   => asserted
 * </pre>
 *
 * <p>A role is {@code role}, {@code role=word|word} (base forms of its head), {@code role!=word} (a
 * head that it must not have), alternatives are {@code of|from}; a type behind it with {@code ?}
 * need not be there. {@code clause.object} is the object of the clause, {@code object.owner} whose
 * the object is; {@code fellow} are the others who do it together. {@code self} is the predicate's
 * own phrase, {@code "support"} a thing that the rule names. {@code @class} stands for a word class
 * of the lexicon, {@code without vice|deputy} keeps words from standing before it.
 */
final class RuleParser {
  private static final String ONWARDS = "onwards";
  private static final Map<String, Frame.Kind> KINDS =
      Map.of(
          "verb", Frame.Kind.VERB,
          "noun", Frame.Kind.NOUN,
          "event", Frame.Kind.EVENT,
          "adjective", Frame.Kind.ADJECTIVE,
          "attribute", Frame.Kind.ATTRIBUTE);

  private final String file;
  private final Lexicon lexicon;
  private final List<Rule> rules = new ArrayList<>();

  private String text = "";
  private int line;

  private String name;
  private String label;
  private Optional<String> plover = Optional.empty();
  private final List<Rule.Case> cases = new ArrayList<>();
  private final List<RuleExample> examples = new ArrayList<>();
  private final List<PendingCase> pending = new ArrayList<>();
  private List<Rule.Template> templates = new ArrayList<>();

  private record PendingCase(Rule.Pattern pattern, int line) {}

  private record Word(String text, int column) {}

  RuleParser(String file, Lexicon lexicon) {
    this.file = file;
    this.lexicon = lexicon;
  }

  /** Reads a whole file. */
  List<Rule> parse(List<String> lines) {
    for (String next : lines) {
      line++;
      text = next;
      List<Word> words = words(next);
      if (!words.isEmpty()) {
        statement(words);
      }
    }
    finish();
    return List.copyOf(rules);
  }

  private void statement(List<Word> words) {
    Word first = words.get(0);
    if (name == null && !first.text().equals("relation")) {
      throw error(first, "expected 'relation NAME' before '" + first.text() + "'");
    }
    switch (first.text()) {
      case "relation" -> begin(words);
      case "label" -> label = text.strip().substring("label".length()).strip();
      case "plover" -> plover = Optional.of(argument(words, "an event type").text());
      case "when" -> when(words);
      case "claim" -> claim(words);
      case "yes" -> examples.add(example(true));
      case "no" -> examples.add(example(false));
      default -> throw error(first, "expected relation, label, plover, when, claim, yes or no");
    }
  }

  private void begin(List<Word> words) {
    finish();
    name = argument(words, "a relation's name").text();
    label = name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
  }

  private void finish() {
    if (name == null) {
      return;
    }
    closeCases();
    if (cases.isEmpty()) {
      throw new RuleSyntaxException(
          file, line, 0, text, "the stanza of '" + name + "' claims nothing");
    }
    rules.add(new Rule(name, label, plover, file, List.copyOf(cases), List.copyOf(examples)));
    cases.clear();
    examples.clear();
    plover = Optional.empty();
  }

  private void closeCases() {
    if (!pending.isEmpty() && templates.isEmpty()) {
      throw new RuleSyntaxException(
          file, pending.get(0).line(), 0, "when ...", "no 'claim' follows this 'when'");
    }
    for (PendingCase open : pending) {
      cases.add(new Rule.Case(open.pattern(), List.copyOf(templates), open.line()));
    }
    pending.clear();
    templates = new ArrayList<>();
  }

  private void when(List<Word> words) {
    if (!templates.isEmpty()) {
      closeCases();
    }
    Frame.Kind kind = KINDS.get(argument(words, "verb, noun, event or adjective").text());
    if (kind == null) {
      throw error(words.get(1), "expected verb, noun, event, adjective or attribute");
    }
    if (words.size() < 3) {
      throw error(words.get(1), "expected the predicate's base forms, such as send|ship, after it");
    }
    Set<String> predicates = expand(words.get(2));
    Set<String> without = Set.of();
    int next = 3;
    if (next + 1 < words.size() && words.get(next).text().equals("without")) {
      without = expand(words.get(next + 1));
      next += 2;
    }
    List<Rule.Constraint> constraints = constraints(words, next);
    pending.add(new PendingCase(new Rule.Pattern(kind, predicates, without, constraints), line));
  }

  private Set<String> expand(Word alternatives) {
    Set<String> expanded = new LinkedHashSet<>();
    for (String word : alternatives.text().split("\\|")) {
      if (word.startsWith("@")) {
        Set<String> members = lexicon.all(word.substring(1));
        if (members.isEmpty()) {
          throw error(alternatives, "there is no word class " + word);
        }
        expanded.addAll(members);
      } else if (!word.equals("*")) {
        expanded.add(word.replace('_', ' '));
      }
    }
    return expanded;
  }

  private List<Rule.Constraint> constraints(List<Word> words, int from) {
    List<Rule.Constraint> constraints = new ArrayList<>();
    int next = from;
    while (next < words.size()) {
      Word role = words.get(next++);
      String[] parts = role.text().split("=", 2);
      TypeSet types = TypeSet.ANY;
      boolean optional = role.text().endsWith("?");
      if (next < words.size() && Character.isUpperCase(words.get(next).text().charAt(0))) {
        Word type = words.get(next++);
        optional |= type.text().endsWith("?");
        types =
            TypeSet.parse(type.text().replace("?", ""))
                .orElseThrow(() -> error(type, "there is no type '" + type.text() + "'"));
      }
      boolean excluded = parts[0].endsWith("!");
      String roles = parts[0].replace("?", "").replace("!", "").replace('_', ' ');
      Set<String> heads =
          parts.length == 1 ? Set.of() : expand(new Word(parts[1].replace("?", ""), role.column()));
      constraints.add(
          new Rule.Constraint(Arrays.asList(roles.split("\\|")), heads, types, optional, excluded));
    }
    return constraints;
  }

  private void claim(List<Word> words) {
    if (pending.isEmpty()) {
      throw error(words.get(0), "a 'claim' needs a 'when' before it");
    }
    if (words.size() < 4) {
      throw error(words.get(0), "expected 'claim SUBJECT RELATION OBJECT'");
    }
    known(words.get(1));
    known(words.get(3));
    List<Rule.RoleTemplate> roles = new ArrayList<>();
    boolean onwards = words.get(words.size() - 1).text().equals(ONWARDS);
    for (Word word : words.subList(4, words.size() - (onwards ? 1 : 0))) {
      String[] parts = word.text().split("=", 2);
      if (parts.length < 2) {
        throw error(word, "expected role=participant");
      }
      known(new Word(parts[1], word.column() + parts[0].length() + 1));
      roles.add(new Rule.RoleTemplate(parts[0], parts[1].replace('_', ' ')));
    }
    String subject = words.get(1).text().replace('_', ' ');
    String object = words.get(3).text().replace('_', ' ');
    templates.add(new Rule.Template(subject, words.get(2).text(), object, roles, onwards));
  }

  /** Every participant of a claim must be one that each "when" of the group speaks of. */
  private void known(Word participant) {
    String key = participant.text().replace('_', ' ');
    if (key.equals("self") || key.startsWith("\"")) {
      return;
    }
    for (PendingCase open : pending) {
      if (open.pattern().constraints().stream().noneMatch(c -> c.isNamed(key))) {
        throw error(
            participant, "'" + key + "' is no participant of the 'when' in line " + open.line());
      }
    }
  }

  private RuleExample example(boolean positive) {
    String body = text.strip().replaceFirst("^(yes|no)\\s+", "");
    String[] parts = body.split("\\s=>\\s", 2);
    if (positive && parts.length < 2) {
      throw new RuleSyntaxException(
          file, line, text.indexOf(body), text, "expected 'SENTENCE => SUBJECT relation OBJECT'");
    }
    List<String> expected =
        parts.length < 2
            ? List.of()
            : Arrays.stream(parts[1].split("\\|")).map(String::strip).toList();
    return new RuleExample(name, file, line, positive, parts[0].strip(), expected);
  }

  private Word argument(List<Word> words, String what) {
    if (words.size() < 2) {
      throw error(words.get(0), "expected " + what + " after '" + words.get(0).text() + "'");
    }
    return words.get(1);
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean space = i == text.length() || Character.isWhitespace(text.charAt(i));
      boolean comment = i < text.length() && text.charAt(i) == '#' && start < 0;
      if ((space || comment) && start >= 0) {
        words.add(new Word(text.substring(start, i), start));
        start = -1;
      }
      if (comment) {
        return words;
      }
      if (!space && start < 0) {
        start = i;
      }
    }
    return words;
  }

  private RuleSyntaxException error(Word at, String problem) {
    return new RuleSyntaxException(file, line, at.column(), text, problem);
  }
}

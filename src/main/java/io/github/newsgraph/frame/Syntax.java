package io.github.newsgraph.frame;

import io.github.newsgraph.text.DependencyTree;
import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A sentence's tree, with the questions that frames ask of it. */
final class Syntax {
  static final int NONE = -1;

  private static final Set<String> RELATIVE = Set.of("WP", "WDT", "WP$");

  /** Adverbs that make one verb with the verb before them. */
  private static final Set<String> DIRECTIONS =
      Set.of(
          "away",
          "back",
          "down",
          "off",
          "out",
          "up",
          "over",
          "aside",
          "apart",
          "together",
          "through");

  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "NUM", "DET", "SYM");

  private final Sentence sentence;
  private final DependencyTree tree;

  Syntax(Sentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return sentence.size();
  }

  int head(int token) {
    return tree.head(token);
  }

  /** The relation to the head with its subtype, such as {@code acl:relcl}. */
  String relation(int token) {
    return tree.relation(token);
  }

  /** The relation without its subtype. */
  String role(int token) {
    String relation = tree.relation(token);
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  List<Integer> children(int token) {
    return tree.children(token);
  }

  /** The dependents in one of the relations; {@code nsubj} stands for {@code nsubj:pass} too. */
  List<Integer> children(int token, String... relations) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.children(token)) {
      if (is(child, relations)) {
        found.add(child);
      }
    }
    return found;
  }

  /** The first such dependent, or {@link #NONE}. */
  int child(int token, String... relations) {
    for (int child : tree.children(token)) {
      if (is(child, relations)) {
        return child;
      }
    }
    return NONE;
  }

  boolean has(int token, String... relations) {
    return child(token, relations) != NONE;
  }

  boolean is(int token, String... relations) {
    String full = relation(token);
    for (String relation : relations) {
      if (full.equals(relation)
          || full.startsWith(relation) && full.charAt(relation.length()) == ':') {
        return true;
      }
    }
    return false;
  }

  String lemma(int token) {
    return sentence.token(token).lemma().toLowerCase(java.util.Locale.ROOT);
  }

  String form(int token) {
    return sentence.token(token).form();
  }

  String upos(int token) {
    return sentence.token(token).upos();
  }

  String xpos(int token) {
    return sentence.token(token).xpos();
  }

  boolean isVerb(int token) {
    return upos(token).equals("VERB");
  }

  boolean isNominal(int token) {
    return NOMINAL.contains(upos(token));
  }

  boolean isName(int token) {
    return upos(token).equals("PROPN");
  }

  /** Whether the word stands in a person's name. */
  boolean isPerson(int token) {
    return isNamed(token, EntityType.PERSON);
  }

  /** Whether the word stands in a name of a kind. */
  boolean isNamed(int token, EntityType type) {
    return sentence.names().stream()
        .anyMatch(n -> n.type() == type && n.begin() <= token && token < n.end());
  }

  boolean isCapitalised(int token) {
    return Character.isUpperCase(form(token).codePointAt(0));
  }

  boolean isRelativePronoun(int token) {
    return RELATIVE.contains(xpos(token))
        || xpos(token).equals("WRB")
        || lemma(token).equals("that") && upos(token).equals("PRON");
  }

  /** Whether the word heads a clause: a verb, or a predicate with a copula or a subject. */
  boolean isPredicate(int token) {
    return isVerb(token) || has(token, "cop") || has(token, "nsubj", "csubj");
  }

  /** "over" of "take over", tied to the verb as a particle or as an adverb. */
  List<Integer> particles(int verb) {
    return children(verb).stream()
        .filter(c -> is(c, "compound:prt") || is(c, "advmod") && isParticle(verb, c))
        .toList();
  }

  /** "take" and "take over": a verb's base form alone and with each of its particles. */
  List<String> baseForms(int verb) {
    List<String> forms = new ArrayList<>(List.of(lemma(verb)));
    particles(verb).forEach(p -> forms.add(lemma(verb) + " " + lemma(p)));
    return forms;
  }

  /** "turned away the boat": no other adverb stands between a verb and its object like this. */
  private boolean isParticle(int verb, int adverb) {
    boolean inside =
        adverb == verb + 1
            && DIRECTIONS.contains(lemma(adverb))
            && children(verb, "obj").stream().anyMatch(o -> o > adverb);
    return xpos(adverb).equals("RP") || inside;
  }

  /**
   * The preposition or conjunction before a word, in base form: "out of"; empty if there is none.
   */
  String marker(int token, String relation) {
    StringBuilder words = new StringBuilder();
    for (int child : children(token, relation)) {
      if (child > token && relation.equals("case")) {
        continue;
      }
      words.append(words.isEmpty() ? "" : " ").append(markerWord(child));
      for (int part : children(child, "fixed")) {
        words.append(' ').append(lemma(part));
      }
    }
    return words.isEmpty() && relation.equals("case") ? markerOnModifier(token) : words.toString();
  }

  /** In "from long-time Minister N" parsers may tie the preposition to the title. */
  private String markerOnModifier(int token) {
    for (int modifier : children(token, "nmod:desc", "compound", "amod")) {
      if (modifier < token && has(modifier, "case")) {
        return marker(modifier, "case");
      }
    }
    return "";
  }

  /** "following" is no form of "follow" where it is a preposition. */
  private String markerWord(int token) {
    String form = form(token).toLowerCase(java.util.Locale.ROOT);
    return form.equals("according") ? "accord" : form;
  }

  /** Whether {@code ancestor} is the token itself or stands above it. */
  boolean isUnder(int token, int ancestor) {
    for (int t = token; t != DependencyTree.ROOT; t = head(t)) {
      if (t == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** How many words stand above a word in the tree. */
  int depth(int token) {
    int depth = 0;
    for (int t = head(token); t != DependencyTree.ROOT; t = head(t)) {
      depth++;
    }
    return depth;
  }

  /**
   * The predicate of the clause that a word stands in, itself not counted; {@link #NONE} at the
   * top.
   */
  int governingPredicate(int token) {
    for (int t = head(token); t != DependencyTree.ROOT; t = head(t)) {
      if (isPredicate(t)) {
        return t;
      }
    }
    return NONE;
  }
}

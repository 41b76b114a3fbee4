package io.github.newsgraph.entity;

import io.github.newsgraph.text.DependencyTree;
import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.Sentence;
import io.github.newsgraph.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What coreference wants to know of a tree; the one place of this package with syntax labels. */
final class Syntax {
  private static final Set<String> CLAUSES =
      Set.of("root", "acl", "advcl", "ccomp", "xcomp", "csubj", "parataxis");
  private static final Set<String> ARGUMENTS = Set.of("nsubj", "obj", "iobj", "obl");

  private static final Set<String> PREMODIFIERS =
      Set.of(
          "det",
          "det:predet",
          "amod",
          "compound",
          "nummod",
          "nmod:poss",
          "nmod:desc",
          "punct",
          "flat",
          "nmod",
          "nmod:unmarked",
          "goeswith");

  private final Document document;
  private final List<Words> sentences;

  /** What is asked of a sentence's words again and again. */
  private record Words(
      String[] relations, String[] lemmas, List<List<At>> children, boolean[] predicates) {}

  Syntax(Document document) {
    this.document = document;
    this.sentences = document.sentences().stream().map(Syntax::words).toList();
    for (Sentence sentence : document.sentences()) {
      for (int t = 0; t < sentence.size(); t++) {
        sentences.get(sentence.index()).predicates()[t] = saysOf(new At(sentence.index(), t));
      }
    }
  }

  private static Words words(Sentence sentence) {
    int size = sentence.size();
    String[] relations = new String[size];
    String[] lemmas = new String[size];
    List<List<At>> children = new ArrayList<>();
    for (int t = 0; t < size; t++) {
      relations[t] = sentence.tree().relation(t).replaceFirst(":.*", "");
      lemmas[t] = sentence.token(t).lemma().toLowerCase(Locale.ROOT);
      children.add(
          sentence.tree().children(t).stream().map(c -> new At(sentence.index(), c)).toList());
    }
    return new Words(relations, lemmas, children, new boolean[size]);
  }

  private Words words(At at) {
    return sentences.get(at.sentence());
  }

  Document document() {
    return document;
  }

  Sentence sentence(At at) {
    return document.sentences().get(at.sentence());
  }

  Token token(At at) {
    return sentence(at).token(at.token());
  }

  private DependencyTree tree(At at) {
    return sentence(at).tree();
  }

  String form(At at) {
    return token(at).form();
  }

  /** The base form in lower case, of names too. */
  String lemma(At at) {
    return words(at).lemmas()[at.token()];
  }

  Optional<At> head(At at) {
    int head = tree(at).head(at.token());
    return head == DependencyTree.ROOT ? Optional.empty() : Optional.of(at.to(head));
  }

  /** The relation without its subtype. */
  String relation(At at) {
    return words(at).relations()[at.token()];
  }

  String fullRelation(At at) {
    return tree(at).relation(at.token());
  }

  boolean is(At at, String... fullRelations) {
    String own = fullRelation(at);
    for (String relation : fullRelations) {
      if (relation.equals(own)) {
        return true;
      }
    }
    return false;
  }

  List<At> children(At at) {
    return words(at).children().get(at.token());
  }

  List<At> children(At at, String... relations) {
    List<At> found = new ArrayList<>();
    for (At child : children(at)) {
      if (isAny(child, relations)) {
        found.add(child);
      }
    }
    return found;
  }

  Optional<At> child(At at, String... relations) {
    for (At child : children(at)) {
      if (isAny(child, relations)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private boolean isAny(At at, String... relations) {
    for (String relation : relations) {
      if (relation.equals(relation(at)) || relation.equals(fullRelation(at))) {
        return true;
      }
    }
    return false;
  }

  /** The first conjunct of a coordination that the token is a later conjunct of; else the token. */
  At firstConjunct(At at) {
    At first = at;
    while (relation(first).equals("conj") && head(first).isPresent()) {
      first = head(first).get();
    }
    return first;
  }

  /** The preposition of a noun, in lower case, also if an earlier conjunct carries it. */
  Optional<String> preposition(At noun) {
    Optional<At> own = prepositionToken(noun);
    return (own.isPresent() ? own : prepositionToken(firstConjunct(noun)))
        .map(c -> form(c).toLowerCase(Locale.ROOT));
  }

  private Optional<At> prepositionToken(At noun) {
    return children(noun, "case").stream().filter(c -> c.token() < noun.token()).findFirst();
  }

  /** The relation that a noun has, or the coordination that it belongs to. */
  String role(At noun) {
    return relation(firstConjunct(noun));
  }

  boolean isSubject(At noun) {
    return role(noun).equals("nsubj");
  }

  boolean isPossessor(At noun) {
    return fullRelation(firstConjunct(noun)).equals("nmod:poss");
  }

  Optional<At> possessor(At noun) {
    return child(noun, "nmod:poss");
  }

  boolean isNoun(At at) {
    String upos = token(at).upos();
    return upos.equals("NOUN") || upos.equals("PROPN");
  }

  boolean isVerb(At at) {
    return token(at).upos().equals("VERB") || token(at).upos().equals("AUX");
  }

  boolean isPlural(At noun) {
    boolean tagged = token(noun).xpos().equals("NNS") || token(noun).xpos().equals("NNPS");
    return tagged && !isIndefinite(noun); // "a Dutchman" is taken for a plural now and then
  }

  /** Whether a noun is said of something ("is", "became", "as"), and refers to nothing itself. */
  boolean isPredicate(At noun) {
    return words(noun).predicates()[noun.token()];
  }

  private boolean saysOf(At noun) {
    At first = firstConjunct(noun);
    return child(first, "cop").isPresent()
        || is(first, "appos", "nmod:desc", "xcomp")
        || preposition(first).filter("as"::equals).isPresent()
        || !relation(first).equals("nsubj") // "as the alliance grows"
            && leftEdge(first) > 0
            && form(first.to(leftEdge(first) - 1)).toLowerCase(Locale.ROOT).equals("as");
  }

  /** Of whom a title or predicate noun is said. */
  Optional<At> bearer(At noun) {
    At first = firstConjunct(noun);
    if (is(first, "nmod:desc", "appos", "compound")) {
      return head(first);
    }
    return child(first, "nsubj")
        .or(() -> head(first).filter(this::isVerb).flatMap(this::subjectOf));
  }

  /** "the", "this" or a possessor in front. */
  boolean isDefinite(At noun) {
    return possessor(noun).isPresent()
        || children(noun, "det").stream()
            .anyMatch(d -> Set.of("the", "this", "that", "these", "those").contains(lemma(d)));
  }

  boolean isIndefinite(At noun) {
    return children(noun, "det").stream()
        .anyMatch(d -> Set.of("a", "an").contains(form(d).toLowerCase(Locale.ROOT)));
  }

  /** The noun that a relative pronoun stands for: "who" in "the man who came". */
  Optional<At> antecedentOfRelative(At pronoun) {
    if (!Set.of("WP", "WDT", "WP$").contains(token(pronoun).xpos())) {
      return Optional.empty();
    }
    At at = pronoun;
    while (head(at).isPresent()) {
      if (is(at, "acl:relcl")) {
        return head(at);
      }
      at = head(at).get();
    }
    return Optional.empty();
  }

  /** Whether one token is below another in the tree. */
  boolean isBelow(At lower, At upper) {
    for (Optional<At> at = head(lower); at.isPresent(); at = head(at.get())) {
      if (at.get().equals(upper)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a noun phrase contains a token without a clause between: "its leader" contains "its".
   */
  boolean containsClosely(At noun, At token) {
    At at = token;
    while (!CLAUSES.contains(relation(at))
        && !relation(at).equals("conj")
        && head(at).isPresent()) {
      at = head(at).get();
      if (at.equals(noun)) {
        return true;
      }
    }
    return false;
  }

  /** The verb or other predicate that a noun depends on as subject, object or by a preposition. */
  Optional<At> predicateOf(At noun) {
    At first = firstConjunct(noun);
    return ARGUMENTS.contains(relation(first)) ? head(first) : Optional.empty();
  }

  /** The subject of a verb, its own or the one that it shares with a verb above it. */
  Optional<At> subjectOf(At verb) {
    At at = verb;
    for (int steps = 0; steps < 6; steps++) {
      Optional<At> own = child(at, "nsubj");
      Optional<At> above = head(at);
      if (own.isPresent() || above.isEmpty()) {
        return own;
      }
      switch (relation(at)) {
        case "xcomp" -> {
          Optional<At> controller = child(above.get(), "obj");
          if (controller.isPresent()) {
            return controller;
          }
        }
        case "acl" -> {
          return above;
        }
        case "conj", "advcl" -> {}
        default -> {
          return Optional.empty();
        }
      }
      at = above.get();
    }
    return Optional.empty();
  }

  /** The arguments of a verb: subject, objects and nouns with prepositions, conjuncts included. */
  List<At> argumentsOf(At verb) {
    List<At> arguments = new ArrayList<>();
    subjectOf(verb).ifPresent(arguments::add);
    arguments.addAll(children(verb, "nsubj", "obj", "iobj", "obl"));
    for (At argument : List.copyOf(arguments)) {
      arguments.addAll(children(argument, "conj"));
    }
    return arguments;
  }

  /**
   * Whether grammar forbids that a pronoun means another noun of its sentence: one that contains
   * it, or another argument of its verb.
   */
  boolean excludes(At noun, At pronoun) {
    if (containsClosely(noun, pronoun) || noun.equals(pronoun)) {
      return true;
    }
    return !isPossessor(pronoun)
        && predicateOf(pronoun)
            .map(this::argumentsOf)
            .filter(a -> a.contains(noun) || a.contains(firstConjunct(noun)))
            .isPresent();
  }

  /** The words between two tokens of a sentence, the second excluded. */
  String words(int sentence, int begin, int end) {
    return document.words(sentence, begin, end);
  }

  /** Whether nothing stands between a token and the one before it, as in "10-year". */
  boolean joinsPrevious(At at) {
    return at.token() > 0 && token(at.to(at.token() - 1)).span().end() == token(at).span().begin();
  }

  /** The first of some tokens whose head is none of them; the last one if there is none. */
  At outermost(int sentence, int begin, int end) {
    for (int t = begin; t < end; t++) {
      At at = new At(sentence, t);
      int head = tree(at).head(t);
      if ((head < begin || head >= end) && !token(at).upos().equals("PUNCT")) {
        return at;
      }
    }
    return new At(sentence, end - 1);
  }

  /** Where a noun phrase begins: at its first determiner, possessor or modifier without gap. */
  int leftEdge(At noun) {
    int begin = noun.token();
    while (begin > 0 && PREMODIFIERS.contains(pathTo(noun.to(begin - 1), noun))) {
      begin--;
    }
    while (begin < noun.token() && token(noun.to(begin)).upos().equals("PUNCT")) {
      begin++;
    }
    return begin;
  }

  /**
   * The relation of the dependent of a noun that a token belongs to; empty if it belongs to none.
   */
  private String pathTo(At lower, At noun) {
    At at = lower;
    while (head(at).isPresent()) {
      if (head(at).get().equals(noun)) {
        return fullRelation(at);
      }
      at = head(at).get();
    }
    return "";
  }
}

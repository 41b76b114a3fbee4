package io.github.newsgraph.frame;

import io.github.newsgraph.text.DependencyTree;
import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Lexicon;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Noun phrases of a sentence: their extent, what they are really about, and coordination. */
final class Phrases {
  /** Words that count or select what follows their "of". */
  private static final String[] OUTSIDE = {
    "acl:relcl",
    "appos",
    "conj",
    "cc",
    "parataxis",
    "case",
    "cop",
    "nsubj",
    "csubj",
    "aux",
    "mark",
    "advcl",
    "discourse",
    "expl",
    "punct",
    "vocative",
    "dep",
    "list",
    "ccomp"
  };

  private final Syntax syntax;
  private final Lexicon lexicon;

  Phrases(Syntax syntax, Lexicon lexicon) {
    this.syntax = syntax;
    this.lexicon = lexicon;
  }

  /** The phrase of a head noun, without its clause-like and coordinated parts and preposition. */
  Phrase of(int head) {
    BitSet inside = new BitSet(syntax.size());
    inside.set(head);
    for (int child : syntax.children(head)) {
      if (!isOutside(head, child)) {
        subtree(child, inside);
      }
    }
    int begin = inside.previousClearBit(head) + 1;
    int end = inside.nextClearBit(head);
    while (begin < head && syntax.upos(begin).equals("ADP") && !isBound(begin + 1)) {
      begin++;
    }
    boolean dangling = end - 1 > head && isPunctuation(end - 1);
    return new Phrase(syntax.sentence().index(), head, begin, dangling ? end - 1 : end);
  }

  /** "at least 12", "at most a third" */
  private boolean isBound(int token) {
    return syntax.lemma(token).equals("least") || syntax.lemma(token).equals("most");
  }

  private boolean isPunctuation(int token) {
    return syntax.upos(token).equals("PUNCT") && !syntax.form(token).endsWith(".");
  }

  private boolean isOutside(int head, int child) {
    boolean hyphen = syntax.is(child, "punct") && syntax.xpos(child).equals("HYPH");
    boolean possessive = syntax.xpos(child).equals("POS") && child < head;
    boolean adverb = syntax.is(child, "advmod") && syntax.has(head, "cop");
    return syntax.is(child, OUTSIDE) && !hyphen && !possessive || adverb;
  }

  /** A clause, from its first to its last word, without the quotes and commas around it. */
  Phrase clause(int head) {
    BitSet inside = new BitSet(syntax.size());
    inside.set(head);
    for (int child : syntax.children(head)) {
      if (!syntax.is(child, "parataxis")) {
        subtree(child, inside);
      }
    }
    return trimmed(head, inside.previousClearBit(head) + 1, inside.nextClearBit(head));
  }

  /** The longest stretch of a clause that does not belong to one of its dependents. */
  Phrase besides(int clause, int dependent) {
    int begin = 0;
    int longest = 0;
    int start = 0;
    for (int token = 0; token <= syntax.size(); token++) {
      boolean inside =
          token < syntax.size()
              && syntax.isUnder(token, clause)
              && !syntax.isUnder(token, dependent);
      if (!inside) {
        if (token - start > longest) {
          begin = start;
          longest = token - start;
        }
        start = token + 1;
      }
    }
    return trimmed(clause, begin, begin + Math.max(1, longest));
  }

  /** The words between two tokens, without punctuation at the ends. */
  Phrase trimmed(int head, int begin, int end) {
    int first = begin;
    int last = end;
    while (first < last - 1 && syntax.upos(first).equals("PUNCT")) {
      first++;
    }
    while (last > first + 1 && syntax.upos(last - 1).equals("PUNCT")) {
      last--;
    }
    return new Phrase(syntax.sentence().index(), head, first, last);
  }

  private void subtree(int token, BitSet into) {
    into.set(token);
    for (int child : syntax.children(token)) {
      subtree(child, into);
    }
  }

  /**
   * What the phrase is about: "one of its systems" is about systems, "$3 billion in aid" about aid,
   * "the town of Kobo" about Kobo.
   */
  int content(int head) {
    int name = nameOf(head);
    name = name == Syntax.NONE ? ownName(head) : name;
    if (name != Syntax.NONE) {
      return name;
    }
    for (int child : syntax.children(head, "nmod")) {
      String preposition = syntax.marker(child, "case");
      boolean partitive = preposition.equals("of") && isQuantity(head);
      boolean named =
          lexicon.is(syntax.lemma(head), "place")
              && syntax.isName(child)
              && preposition.equals("of");
      boolean sum = preposition.equals("in") && isSum(head) && syntax.upos(child).equals("NOUN");
      if ((partitive || sum || named) && child > head) {
        return content(child);
      }
    }
    return head;
  }

  /** "its leader, Prime Minister V" and "V, a former minister, who ..." are about V. */
  private int nameOf(int head) {
    if (!syntax.upos(head).equals("NOUN") || syntax.xpos(head).equals("NNS")) {
      return Syntax.NONE;
    }
    if (syntax.is(head, "appos") && syntax.isName(syntax.head(head))) {
      return syntax.head(head);
    }
    for (int child : syntax.children(head, "appos")) {
      if (syntax.isName(child) && child > head) {
        return child;
      }
    }
    return Syntax.NONE;
  }

  /** "the Rand Corp. think tank" is Rand Corp. */
  private int ownName(int head) {
    if (!syntax.xpos(head).equals("NN") || syntax.has(head, "nmod:poss")) {
      return Syntax.NONE;
    }
    boolean pair =
        head > 0 && lexicon.is(syntax.lemma(head - 1) + " " + syntax.lemma(head), "self-naming");
    if (!pair && !lexicon.is(syntax.lemma(head), "self-naming")) {
      return Syntax.NONE;
    }
    for (int child : syntax.children(head, "compound", "nmod:desc")) {
      if (child < head && syntax.isName(child) && isOrganization(child)) {
        return child;
      }
    }
    return Syntax.NONE;
  }

  /** The head of the widest phrase that is about a noun: "one" of "one of its systems". */
  int outermost(int content) {
    int widest = content;
    int above = syntax.head(content);
    while (above != DependencyTree.ROOT && content(above) == content) {
      widest = above;
      above = syntax.head(above);
    }
    return widest;
  }

  private boolean isOrganization(int token) {
    return syntax.isNamed(token, EntityType.ORGANIZATION);
  }

  private boolean isQuantity(int head) {
    boolean measured = // "3,000 acres of forest", but "12 years of hard labour"
        lexicon.is(syntax.lemma(head), "unit") && !lexicon.is(syntax.lemma(head), "time");
    return syntax.upos(head).equals("NUM")
        || syntax.xpos(head).equals("CD") // "dozens"
        || measured && syntax.has(head, "nummod")
        || lexicon.is(syntax.lemma(head), "quantity") && !syntax.has(head, "nmod:poss");
  }

  boolean isSum(int head) {
    return syntax.upos(head).equals("NUM") || syntax.upos(head).equals("SYM");
  }

  /** The head and what is coordinated with it; of a plural with a list behind it, the list. */
  List<Integer> distribute(int head) {
    Set<Integer> heads = new LinkedHashSet<>();
    List<Integer> listed = listBehind(head);
    if (listed.isEmpty()) {
      heads.add(content(head));
    } else {
      heads.addAll(listed);
    }
    for (int conjunct : syntax.children(head, "conj")) {
      if (syntax.isNominal(conjunct)
          && !syntax.isPredicate(conjunct)
          && !isStray(head, conjunct)
          && !isExcluded(conjunct)) {
        heads.add(content(conjunct));
      }
    }
    return new ArrayList<>(heads);
  }

  /**
   * In "a critic of X and a supporter of Y" parsers tie the supporter to X; the article tells that
   * it is said of the one who is a critic.
   */
  boolean isStray(int name, int conjunct) {
    boolean described = lexicon.is(syntax.lemma(conjunct), "person", "office");
    boolean indefinite =
        syntax.children(conjunct, "det").stream().anyMatch(d -> syntax.lemma(d).equals("a"));
    return syntax.isName(name) && described && indefinite;
  }

  /** "Chile, not Peru", "Chile rather than Peru" */
  private boolean isExcluded(int conjunct) {
    return syntax.children(conjunct, "advmod", "cc").stream()
        .anyMatch(c -> syntax.lemma(c).equals("not") || syntax.lemma(c).equals("rather"));
  }

  /** "the heavyweights: the United States, Britain and France" */
  private List<Integer> listBehind(int head) {
    if (!syntax.xpos(head).equals("NNS")) {
      return List.of();
    }
    for (int child : syntax.children(head, "appos", "parataxis", "dep")) {
      if (syntax.isName(child) && syntax.has(child, "conj")) {
        return distribute(child);
      }
    }
    return List.of();
  }

  /** The phrases of a head and of what is coordinated with it. */
  List<Phrase> all(int head) {
    return distribute(head).stream().map(this::of).toList();
  }
}

package io.github.newsgraph.frame;

import io.github.newsgraph.text.DependencyTree;
import io.github.newsgraph.text.Lexicon;
import io.github.newsgraph.text.Sentence;
import io.github.newsgraph.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Mends errors that parsers make again and again, where a local rule is sound. */
final class TreeRepairs {
  private static final Set<String> OPENING = Set.of("“", "\"", "‘", "``", "'");

  private final Sentence sentence;
  private final Lexicon lexicon;
  private final int[] heads;
  private final List<String> relations = new ArrayList<>();

  private TreeRepairs(Sentence sentence, Lexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.heads = new int[sentence.size()];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = sentence.tree().head(i);
      relations.add(sentence.tree().relation(i));
    }
  }

  /** The sentence with its tree mended. */
  static Sentence mend(Sentence sentence, Lexicon lexicon) {
    TreeRepairs repairs = new TreeRepairs(sentence, lexicon);
    ReportRepairs reports = new ReportRepairs(sentence, lexicon, repairs.heads, repairs.relations);
    NounRepairs nouns = new NounRepairs(sentence, lexicon, repairs.heads, repairs.relations);
    for (int i = 0; i < sentence.size(); i++) {
      nouns.mend(i);
      repairs.possessiveGerund(i);
      repairs.accusedGerund(i);
      repairs.behindReport(i);
      repairs.quotedAdjective(i);
      reports.mend(i);
    }
    DependencyTree tree = sentence.tree().changed(repairs.heads, repairs.relations);
    return tree.equals(sentence.tree()) ? sentence : sentence.withTree(tree);
  }

  /** "applauded her taking office": the gerund is what was applauded. */
  private void possessiveGerund(int verb) {
    boolean adverbial =
        relations.get(verb).equals("advcl") && sentence.token(verb).xpos().equals("VBG");
    int head = heads[verb];
    if (!adverbial || head < 0 || head > verb || !sentence.token(head).upos().equals("VERB")) {
      return;
    }
    for (int i = head + 1; i < verb; i++) {
      Token token = sentence.token(i);
      boolean possessive = token.xpos().equals("POS") || token.xpos().equals("PRP$");
      boolean between = heads[i] == verb || heads[i] > head && heads[heads[i]] == verb;
      if (token.upos().equals("PUNCT")) {
        return;
      }
      if (possessive && between) {
        relations.set(verb, "ccomp");
        return;
      }
    }
  }

  /** "accused the law of harming them": what the law is accused of, not what kind of law it is. */
  private void accusedGerund(int gerund) {
    int noun = heads[gerund];
    boolean adnominal =
        relations.get(gerund).equals("acl") && sentence.token(gerund).xpos().equals("VBG");
    if (!adnominal || !relations.get(noun).equals("obj") || heads[noun] < 0) {
      return;
    }
    String lemma = sentence.token(heads[noun]).lemma().toLowerCase(Locale.ROOT);
    String before = sentence.token(gerund - 1).form().toLowerCase(Locale.ROOT);
    if (lexicon.is(lemma, "accusing") && (before.equals("of") || before.equals("for"))) {
      heads[gerund] = heads[noun];
      relations.set(gerund, "advcl");
    }
  }

  /** 'found the plan "very costly"': the quoted words are what the verb makes of its object. */
  private void quotedAdjective(int adjective) {
    int verb = heads[adjective];
    boolean loose =
        relations.get(adjective).equals("parataxis") || relations.get(adjective).equals("ccomp");
    if (!loose || verb < 0 || !sentence.token(adjective).upos().equals("ADJ")) {
      return;
    }
    boolean object = false;
    int first = adjective;
    for (int i = 0; i < heads.length; i++) {
      object |= heads[i] == verb && relations.get(i).equals("obj") && i < adjective && verb < i;
      if (heads[i] == adjective && !relations.get(i).equals("punct")) {
        if (!relations.get(i).equals("advmod")) {
          return;
        }
        first = Math.min(first, i);
      }
    }
    if (object && first > 0 && OPENING.contains(sentence.token(first - 1).form())) {
      relations.set(adjective, "xcomp");
    }
  }

  /** In '"He won," she said during a visit' what follows "said" belongs to it, not to "won". */
  private void behindReport(int verb) {
    Token token = sentence.token(verb);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (!token.upos().equals("VERB") || !lexicon.is(lemma, "report")) {
      return;
    }
    for (int i = verb + 1; i < heads.length; i++) {
      boolean oblique = relations.get(i).startsWith("obl") || relations.get(i).startsWith("nmod");
      if (oblique && heads[i] < verb && heads[i] >= 0 && isReported(heads[i], verb)) {
        heads[i] = verb;
        relations.set(i, relations.get(i).replaceFirst("^nmod", "obl"));
      }
    }
  }

  /** Whether a word stands in the clause before a verb that is the verb's content. */
  private boolean isReported(int token, int verb) {
    int top = token;
    while (heads[top] >= 0 && heads[top] != verb) {
      top = heads[top];
    }
    return heads[top] == verb && top < verb && relations.get(top).equals("ccomp");
  }
}

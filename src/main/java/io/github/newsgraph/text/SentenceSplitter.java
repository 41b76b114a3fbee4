package io.github.newsgraph.text;

import io.github.newsgraph.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a paragraph into sentences. Every gap between two tokens may end one: a linear model decides
 * (logistic regression), which sees the words on both sides and what {@link BoundaryRules} say.
 *
 * <p>OpenNLP's sentence detector asks only at end marks. One sentence in five of the web treebank
 * ends without any, and on news the rules alone are better than its models; so they are features
 * here, and the gaps without an end mark are looked at too.
 *
 * <p>No state: several threads may share one.
 */
final class SentenceSplitter {
  /*
   * Odds, as logarithms, above which a gap ends a sentence. Behind an end mark a cut costs little if
   * it is wrong. Behind an abbreviation's full stop or a closing quote the rules know better than
   * the few examples tell. Amid prose a wrong cut tears a clause apart.
   */
  private static final double BEHIND_END_MARK = -1;
  private static final double BY_RULE = -4;
  private static final double AMID_PROSE = 1;
  private static final double ELSEWHERE = 0;

  private final BoundaryRules rules;
  private final Tokenizer tokenizer;
  private final BoundaryModel model;

  SentenceSplitter(Abbreviations abbreviations, BoundaryModel model) {
    this.rules = new BoundaryRules(abbreviations);
    this.tokenizer = new Tokenizer(abbreviations);
    this.model = model;
  }

  /** The sentences of a paragraph, from the first to the last token: all its tokens are in one. */
  List<Span> split(String text, Span paragraph) {
    List<Span> sentences = new ArrayList<>();
    for (Span part : LostBreaks.split(text, paragraph)) {
      List<Span> tokens = tokenizer.tokens(text, part);
      if (!tokens.isEmpty()) {
        Set<Integer> begins = rules.begins(text, part);
        cut(tokens, new GapContext(text, tokens, begins, model.classes()), sentences);
      }
    }
    return sentences;
  }

  private void cut(List<Span> tokens, GapContext context, List<Span> sentences) {
    GapFeatures features = new GapFeatures(context);
    int begin = 0;
    for (int i = 1; i < tokens.size(); i++) {
      if (model.score(features.before(i)) > leastOdds(context, i)) {
        sentences.add(new Span(tokens.get(begin).begin(), tokens.get(i - 1).end()));
        begin = i;
      }
    }
    sentences.add(new Span(tokens.get(begin).begin(), tokens.get(tokens.size() - 1).end()));
  }

  private static double leastOdds(GapContext context, int i) {
    if (context.isBehindEndMark(i)) {
      return BEHIND_END_MARK;
    }
    if (context.isRule(i)) {
      return BY_RULE;
    }
    return context.isProse() ? AMID_PROSE : ELSEWHERE;
  }
}

package io.github.newsgraph.store;

import io.github.newsgraph.store.WordHit.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A name as people write it: every word must be there, as it is, as the beginning of a longer one,
 * or with a letter or two wrong.
 */
final class NameQuery {
  private static final float EXACT = 4;
  private static final float BEGINNING = 2;
  private static final int SHORTEST_PREFIX = 2;
  private static final int SHORTEST_MISSPELT = 4;
  private static final int SHORTEST_TWICE_MISSPELT = 8;

  private NameQuery() {}

  static Query of(Kind kind, String name) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String word : words(kind, name)) {
      all.add(word(new Term(kind.field(), word)), Occur.MUST);
    }
    return all.build();
  }

  private static Query word(Term term) {
    BooleanQuery.Builder ways = new BooleanQuery.Builder();
    ways.add(new BoostQuery(new TermQuery(term), EXACT), Occur.SHOULD);
    int length = term.text().length();
    if (length >= SHORTEST_PREFIX) {
      ways.add(new BoostQuery(new PrefixQuery(term), BEGINNING), Occur.SHOULD);
    }
    if (length >= SHORTEST_MISSPELT) {
      int wrong = length >= SHORTEST_TWICE_MISSPELT ? 2 : 1;
      ways.add(new FuzzyQuery(term, wrong, 1), Occur.SHOULD);
    }
    return ways.build();
  }

  private static List<String> words(Kind kind, String name) {
    List<String> words = new ArrayList<>();
    try (TokenStream tokens = kind.analyzer().tokenStream(kind.field(), name)) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(word.toString());
      }
      tokens.end();
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

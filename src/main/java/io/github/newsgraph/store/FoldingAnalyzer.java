package io.github.newsgraph.store;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Words without case, accents and the possessive ending; in English text also without inflection,
 * and without the words that stand everywhere, as Lucene's analyzer for English has it.
 */
final class FoldingAnalyzer extends Analyzer {
  private final boolean english;

  FoldingAnalyzer(boolean english) {
    this.english = english;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer words = new StandardTokenizer();
    TokenStream folded = new LowerCaseFilter(new EnglishPossessiveFilter(words));
    if (english) {
      folded = new StopFilter(folded, EnglishAnalyzer.getDefaultStopSet());
      folded = new PorterStemFilter(new ASCIIFoldingFilter(folded));
    } else {
      folded = new ASCIIFoldingFilter(folded);
    }
    return new TokenStreamComponents(words, folded);
  }

  /** Wildcards and misspellings are compared with words that are folded, but not stemmed. */
  @Override
  protected TokenStream normalize(String field, TokenStream words) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(words));
  }
}

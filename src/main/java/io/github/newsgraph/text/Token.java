package io.github.newsgraph.text;

import io.github.newsgraph.article.Span;

/**
 * A word of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param span its place in the article's text
 * @param form as written
 * @param lemma its base form, lower case; names, what is made of them and "I" with their capitals
 * @param upos universal part of speech, such as {@code VERB}
 * @param xpos Penn tag, such as {@code VBD}
 */
public record Token(int index, Span span, String form, String lemma, String upos, String xpos) {
  /** The same word at another place in its sentence. */
  Token at(int other) {
    return new Token(other, span, form, lemma, upos, xpos);
  }

  @Override
  public String toString() {
    return form + "/" + xpos;
  }
}

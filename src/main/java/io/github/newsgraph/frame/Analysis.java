package io.github.newsgraph.frame;

import io.github.newsgraph.text.Lexicon;
import io.github.newsgraph.text.Sentence;

/** What the frame builders share of one sentence. */
record Analysis(
    Syntax syntax, Phrases phrases, Voices voices, Factuality factuality, Adjuncts adjuncts) {
  static Analysis of(Sentence sentence, Lexicon lexicon, Times times) {
    Syntax syntax = new Syntax(sentence);
    Phrases phrases = new Phrases(syntax, lexicon);
    Voices voices = new Voices(syntax, phrases, lexicon);
    return new Analysis(
        syntax,
        phrases,
        voices,
        new Factuality(syntax, voices, lexicon, times),
        new Adjuncts(syntax, phrases, lexicon, times));
  }
}

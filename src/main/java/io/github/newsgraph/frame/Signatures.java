package io.github.newsgraph.frame;

import io.github.newsgraph.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks up the {@link Signature} of the words that govern clauses. */
final class Signatures {
  /** The form of what depends on a word. */
  enum Form {
    /** "agreed to leave" */
    TO,
    /** "kept leaving" */
    ING,
    /** "kept them from leaving", "accused of leaving" */
    FROM,
    /** "knew that he left" */
    THAT,
    /** "cancelled the visit" */
    NOUN,
    /** "saw them leave", "made him king" */
    BARE;

    String word() {
      return " " + name().toLowerCase(Locale.ROOT);
    }
  }

  private final Syntax syntax;
  private final Lexicon lexicon;

  Signatures(Syntax syntax, Lexicon lexicon) {
    this.syntax = syntax;
    this.lexicon = lexicon;
  }

  /** Of a word and its particle, adverb or object, else of the word alone. */
  Optional<Signature> of(int word, Form form) {
    for (String phrase : phrases(word)) {
      Optional<Signature> found = find(phrase, form);
      if (found.isPresent()) {
        return found;
      }
    }
    boolean going = syntax.lemma(word).equals("go") && syntax.xpos(word).equals("VBG");
    if (going) {
      return Optional.of(Signature.PLAN);
    }
    // "called out" is no "called"
    boolean phrasal = form != Form.TO && syntax.has(word, "compound:prt");
    return phrasal ? Optional.empty() : find(syntax.lemma(word), form);
  }

  /** Of a verb with its object alone: "waste opportunity". */
  Optional<Signature> ofPhrase(int verb, int noun, Form form) {
    return find(syntax.lemma(verb) + " " + syntax.lemma(noun), form);
  }

  /** Whether an entry for just this form fits a word: "live to". */
  boolean isNamed(int word, Form form) {
    return find(syntax.lemma(word) + form.word()).isPresent()
        || phrases(word).stream().anyMatch(p -> find(p, form).isPresent());
  }

  /** "rumours", "reports": words that nobody stands behind. */
  static boolean isHearsay(Syntax syntax, Lexicon lexicon, int noun) {
    return lexicon.is(syntax.lemma(noun), "hearsay")
        || lexicon.is(syntax.form(noun).toLowerCase(Locale.ROOT), "hearsay");
  }

  private Optional<Signature> find(String words, Form form) {
    return find(words + form.word()).or(() -> find(words));
  }

  private Optional<Signature> find(String entry) {
    for (Signature signature : Signature.values()) {
      if (lexicon.is(entry, signature.wordClass())) {
        return Optional.of(signature);
      }
    }
    return Optional.empty();
  }

  private List<String> phrases(int word) {
    List<String> phrases = new ArrayList<>();
    String lemma = syntax.lemma(word);
    syntax.particles(word).forEach(p -> phrases.add(lemma + " " + syntax.lemma(p)));
    int next = word + 1;
    if (next < syntax.size() && syntax.head(next) == word && !syntax.is(next, "compound:prt")) {
      phrases.add(lemma + " " + syntax.lemma(next));
    }
    syntax.children(word, "obj").forEach(o -> phrases.add(lemma + " " + syntax.lemma(o)));
    return phrases;
  }
}

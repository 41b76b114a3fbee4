package io.github.newsgraph.build;

import io.github.newsgraph.article.Article;
import io.github.newsgraph.text.Languages;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Keeps articles out that are surely not in English: a parser for English finds facts in any text.
 * The detector is loaded for the first article that is not plainly English.
 */
final class LanguageGate {
  private final AtomicReference<Languages> loaded = new AtomicReference<>();

  /**
   * Lets an article pass that is in English, or too short to tell.
   *
   * @throws ForeignLanguageException if it is not
   */
  void check(Article article) throws IOException {
    if (Languages.isPlainlyEnglish(article.text())) {
      return;
    }
    Languages.Guess guess = languages().detect(article.text());
    if (guess.isForeign()) {
      throw new ForeignLanguageException(article.source(), name(guess.language()));
    }
  }

  private Languages languages() throws IOException {
    if (loaded.get() == null) {
      // two threads may both load it, which does no harm
      loaded.compareAndSet(null, Languages.load());
    }
    return loaded.get();
  }

  /** "German" for {@code deu}; the code itself if Java knows no name. */
  private static String name(String code) {
    return Arrays.stream(Locale.getISOLanguages())
        .map(Locale::forLanguageTag)
        .filter(l -> l.getISO3Language().equals(code))
        .map(l -> l.getDisplayLanguage(Locale.ENGLISH))
        .findFirst()
        .orElse(code);
  }
}

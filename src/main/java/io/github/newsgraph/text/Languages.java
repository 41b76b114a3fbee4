package io.github.newsgraph.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a text. Loading takes up to a second and 10 MB of model; make one when it
 * is needed and keep it. Threads may share it.
 */
public final class Languages {
  private static final String MODEL = "/langdetect-183.bin";

  /** Characters that are looked at; more hardly tell more. */
  private static final int ENOUGH = 2000;

  private static final Set<String> SMALL_WORDS =
      Set.of(
          "the", "of", "and", "to", "that", "for", "with", "was", "were", "is", "are", "has",
          "have", "had", "been", "will", "would", "his", "her", "their", "which", "this", "from",
          "by");

  /** English news has one in four, other languages hardly one in thirty. */
  private static final double SMALL_SHARE = 0.1;

  private final LanguageDetectorModel model;

  private Languages(LanguageDetectorModel model) {
    this.model = model;
  }

  /** Loads the model that comes with the program. */
  public static Languages load() throws IOException {
    try (InputStream in = Resources.open(MODEL)) {
      return new Languages(new LanguageDetectorModel(in));
    }
  }

  /**
   * Whether enough of a text are the small words of English; costs nothing, so that only other
   * texts need the model. A text of names and numbers alone is not plainly English.
   */
  public static boolean isPlainlyEnglish(String text) {
    String begin = text.substring(0, Math.min(text.length(), ENOUGH)).toLowerCase(Locale.ROOT);
    String[] words = begin.split("[^\\p{L}']+");
    long small = Arrays.stream(words).filter(SMALL_WORDS::contains).count();
    return small >= SMALL_SHARE * words.length;
  }

  /**
   * The likeliest language of a text; a short one may well be taken for another.
   *
   * @return ISO 639-3 code, such as {@code eng}, and how likely it is
   */
  public Guess detect(String text) {
    String begin = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
    Language best = new LanguageDetectorME(model).predictLanguage(begin);
    return new Guess(best.getLang(), best.getConfidence());
  }

  /**
   * A language and how likely it is.
   *
   * @param language ISO 639-3 code
   * @param confidence between 0 and 1
   */
  public record Guess(String language, double confidence) {
    /** Whether the text is surely in another language than English. */
    public boolean isForeign() {
      return !language.equals("eng") && confidence > SURE;
    }

    /**
     * Two sentences of German come to 0.2; lists of names, whatever they are taken for, to 0.03.
     */
    private static final double SURE = 0.15;
  }
}

package io.github.newsgraph.text;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Finds base forms by rules learnt from treebanks: the rule of the word and its Penn tag, else of
 * its longest known ending, else the word itself.
 */
final class Lemmatizer {
  private static final String FILE = "lemmas.tsv.gz";
  private static final int LONGEST_ENDING = 5;

  private final Map<Key, Edit> words = new HashMap<>();
  private final Map<Key, Edit> endings = new HashMap<>();

  private Lemmatizer() {}

  /**
   * Reads the rules, one a line, tab-separated: {@code word} or {@code ending}, the characters, the
   * Penn tag, how many characters to cut off the end, what to append.
   */
  static Lemmatizer load() throws IOException {
    Lemmatizer lemmatizer = new Lemmatizer();
    for (String line : Resources.lines(FILE)) {
      String[] fields = line.split("\t", -1);
      var rules = fields[0].equals("word") ? lemmatizer.words : lemmatizer.endings;
      rules.put(new Key(fields[1], fields[2]), new Edit(Integer.parseInt(fields[3]), fields[4]));
    }
    return lemmatizer;
  }

  /** The base form in lower case; a name ({@code NNP}, {@code NNPS}) stays as it is written. */
  String lemma(String word, String xpos) {
    if (xpos.equals("NNP") || xpos.equals("NNPS")) {
      return word;
    }
    String form = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    Edit edit = words.get(new Key(form, xpos));
    return edit != null && edit.cut <= form.length() ? edit.apply(form) : byEnding(form, xpos);
  }

  private String byEnding(String form, String xpos) {
    for (int length = Math.min(LONGEST_ENDING, form.length()); length > 0; length--) {
      Edit edit = endings.get(new Key(form.substring(form.length() - length), xpos));
      if (edit != null && edit.cut < form.length()) {
        return edit.apply(form);
      }
    }
    return form;
  }

  private record Key(String characters, String xpos) {}

  private record Edit(int cut, String append) {
    String apply(String form) {
      return form.substring(0, form.length() - cut) + append;
    }
  }
}

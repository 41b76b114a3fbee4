package io.github.newsgraph.text;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds base forms by rules learnt from treebanks: the rule of the word and its Penn tag, else of
 * its longest known ending, else the word itself.
 *
 * <p>An ending does not show whether a verb's base has a silent or a single letter ({@code rated},
 * {@code raided}, {@code banned}): there a known word wins, else English spelling decides.
 */
final class Lemmatizer {
  private static final String FILE = "lemmas.tsv.gz";
  private static final String IRREGULAR = "irregular-verbs.txt";
  private static final int LONGEST_ENDING = 5;
  private static final Map<String, String> REGULAR = Map.of("VBD", "ed", "VBN", "ed", "VBG", "ing");

  /** One syllable with a short vowel would have doubled its consonant: "named", "staring". */
  private static final Pattern SILENT_E = Pattern.compile("[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]");

  /** Adjectives made of the names of places and persons: "Kenyan", "Nepalese", "Omani". */
  private static final Pattern OF_A_NAME =
      Pattern.compile("\\p{Lu}[\\p{L}-]*\\p{Ll}(?:an|ese|ish|i)");

  /** Adjectives that only look like that, where a sentence or a title begins. */
  private static final Set<String> COMMON =
      Set.of(
          "agrarian",
          "clean",
          "human",
          "inhuman",
          "lean",
          "mean",
          "median",
          "non-human",
          "pagan",
          "partisan",
          "pedestrian",
          "suburban",
          "urban",
          "vegan",
          "vegetarian",
          "civilian",
          "foolish",
          "selfish",
          "stylish",
          "childish");

  private static final Pattern DOUBLED = Pattern.compile(".+([^aeiou])\\1");
  private static final Pattern LONG_VOWEL =
      Pattern.compile(".*(?:ai|au|ea|ee|ie|oa|oi|oo|ou)[bdklmnprt]");
  private static final Pattern NEEDS_E = Pattern.compile(".*(?:[^aeiouyrlw]l|[cvzu]|[^s]s|[^n]g)");

  private final Map<Key, Edit> words = new HashMap<>();
  private final Map<Key, Edit> endings = new HashMap<>();
  private final Predicate<String> known;

  private Lemmatizer(Predicate<String> known) {
    this.known = known;
  }

  /**
   * Reads the rules, one a line, tab-separated: {@code word} or {@code ending}, the characters, the
   * Penn tag, how many characters to cut off the end, what to append.
   *
   * @param known whether there is a word
   */
  static Lemmatizer load(Predicate<String> known) throws IOException {
    Lemmatizer lemmatizer = new Lemmatizer(known);
    for (String line : Resources.lines(FILE)) {
      String[] fields = line.split("\t", -1);
      var rules = fields[0].equals("word") ? lemmatizer.words : lemmatizer.endings;
      rules.put(new Key(fields[1], fields[2]), new Edit(Integer.parseInt(fields[3]), fields[4]));
    }
    for (String line : Resources.lines(IRREGULAR)) {
      if (!line.startsWith("#")) {
        lemmatizer.learnIrregular(line.split(" "));
      }
    }
    // In news these are military ones far more often than the plural of "basis".
    lemmatizer.words.put(new Key("bases", "NNS"), new Edit(1, ""));
    return lemmatizer;
  }

  /**
   * Base form, past tense, past participle and, where it is given, the form in "ing"; the rules of
   * the treebanks do not know all of them.
   */
  private void learnIrregular(String[] forms) {
    String base = forms[0];
    for (String past : forms[1].split("\\|")) {
      words.put(new Key(past, "VBD"), new Edit(past.length(), base));
    }
    for (String participle : forms[2].split("\\|")) {
      words.put(new Key(participle, "VBN"), new Edit(participle.length(), base));
    }
    if (forms.length > 3) {
      words.put(new Key(forms[3], "VBG"), new Edit(forms[3].length(), base));
    }
  }

  /**
   * The base form in lower case; but a name ({@code NNP}) stays as it is written, one in the plural
   * ({@code NNPS}) keeps its capital, and so do words made of names: "American".
   */
  String lemma(String word, String xpos) {
    if (xpos.equals("NNP")) {
      return word;
    }
    String form = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (xpos.equals("NNPS")) {
      return singular(word, form);
    }
    Edit edit = words.get(new Key(form, xpos));
    if (edit != null && edit.cut <= form.length()) {
      return edit.apply(form);
    }
    if (xpos.equals("JJ") && OF_A_NAME.matcher(word).matches() && !COMMON.contains(form)) {
      return word;
    }
    String base = byEnding(form, xpos);
    String ending = REGULAR.get(xpos);
    boolean regular = ending != null && form.endsWith(ending);
    return regular ? spelled(form.substring(0, form.length() - ending.length()), base) : base;
  }

  /** "States" gives "State", "ARABS" gives "ARAB". */
  private String singular(String word, String form) {
    Edit edit = words.getOrDefault(new Key(form, "NNPS"), words.get(new Key(form, "NNS")));
    String base = edit != null ? edit.apply(form) : byEnding(form, "NNPS");
    int kept = 0;
    while (kept < Math.min(form.length(), base.length())
        && form.charAt(kept) == base.charAt(kept)) {
      kept++;
    }
    boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
    String rest = base.substring(kept);
    return word.substring(0, kept) + (capitals ? rest.toUpperCase(Locale.ROOT) : rest);
  }

  /** The base of a regular verb by the stem before its ending, or as the rules have it. */
  private String spelled(String stem, String base) {
    if (!stem.matches(".*[aeiouy].*")) {
      return base;
    }
    if (SILENT_E.matcher(stem).matches()) {
      return stem + "e";
    }
    boolean doubled = DOUBLED.matcher(stem).matches();
    String single = doubled ? stem.substring(0, stem.length() - 1) : stem;
    for (String candidate : List.of(base, stem, stem + "e", single)) {
      if (known.test(candidate) && (candidate.equals(base) || candidate.length() > 2)) {
        return candidate;
      }
    }
    if (doubled && !stem.matches(".*[lsfz]")) {
      return single;
    }
    if (LONG_VOWEL.matcher(stem).matches()) {
      return stem;
    }
    return NEEDS_E.matcher(stem).matches() ? stem + "e" : base;
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

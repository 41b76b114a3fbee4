package io.github.newsgraph.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words for comparison: case, accents, articles and possessives folded, and for relations and
 * phrases the inflection, roughly.
 *
 * <p>Gold is often written to be scored by scripts that fold in this way, and the figures are to be
 * the same as theirs; so this is their folding, with its weaknesses: it takes "succeeds" to
 * "succeed" and "succeed" to "succ", "took" to "take" and "take" to "tak". A gold file should
 * therefore accept a relation in the form that the ontology's label has, too: "succeeds", "take
 * over", "takes over".
 */
final class Folding {
  private static final Pattern WORD = Pattern.compile("[a-z0-9$€£%.']+");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> HONORIFICS =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "dr",
          "sir",
          "president",
          "prime",
          "minister",
          "general",
          "gen",
          "secretary",
          "chancellor",
          "senator",
          "sen",
          "rep",
          "king",
          "queen",
          "major",
          "captain",
          "colonel",
          "judge",
          "justice",
          "professor",
          "prof",
          "mister");

  private static final List<Map.Entry<String, String>> ENDINGS =
      List.of(
          Map.entry("ies", "y"),
          Map.entry("ied", "y"),
          Map.entry("sses", "ss"),
          Map.entry("ches", "ch"),
          Map.entry("shes", "sh"),
          Map.entry("xes", "x"),
          Map.entry("zes", "z"),
          Map.entry("ing", ""),
          Map.entry("ed", ""),
          Map.entry("s", ""));

  private static final Map<String, String> IRREGULAR = IrregularForms.load();

  private Folding() {}

  /** The words of a text or of a camelCase name. */
  static List<String> words(String text) {
    String spaced = text.replaceAll("([a-z])([A-Z])", "$1 $2").replaceAll("[_-]", " ");
    Matcher matcher = WORD.matcher(fold(spaced).replace("'s ", " ").replace("' ", " "));
    List<String> words = new ArrayList<>();
    while (matcher.find()) {
      String word = matcher.group().replaceAll("^[.']+|[.']+$", "");
      if (!word.isEmpty() && !ARTICLES.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  private static String fold(String text) {
    String plain = text.replace('\u2019', '\'').replace('\u2018', '\'').replace('\u00a0', ' ');
    return Normalizer.normalize(plain, Normalizer.Form.NFKD)
        .replaceAll("\\p{Mn}", "")
        .toLowerCase(Locale.ROOT);
  }

  /** The words of a name without possessive and honorifics. */
  static List<String> name(String text) {
    String bare = text.replaceAll("[ ']+$", "");
    List<String> words = words(bare.endsWith("'s") ? bare.substring(0, bare.length() - 2) : bare);
    int begin = 0;
    while (begin < words.size() - 1 && HONORIFICS.contains(words.get(begin))) {
      begin++;
    }
    return words.subList(begin, words.size());
  }

  /** The words without inflection. */
  static List<String> bases(String text) {
    return words(text).stream().map(Folding::base).toList();
  }

  private static String base(String form) {
    if (IRREGULAR.containsKey(form)) {
      return IRREGULAR.get(form);
    }
    String word = withoutEnding(form);
    int last = word.length() - 1;
    boolean doubled = word.length() > 3 && word.charAt(last) == word.charAt(last - 1);
    if (doubled && "sl".indexOf(word.charAt(last)) < 0) {
      word = word.substring(0, last);
    }
    return word.length() > 3 && word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
  }

  private static String withoutEnding(String word) {
    for (Map.Entry<String, String> ending : ENDINGS) {
      int stem = word.length() - ending.getKey().length();
      boolean plural = ending.getKey().equals("s");
      boolean part = plural && (word.endsWith("ss") || word.endsWith("us") || word.endsWith("is"));
      if (word.endsWith(ending.getKey()) && stem >= 3 && !part) {
        return word.substring(0, stem) + ending.getValue();
      }
    }
    return word;
  }
}

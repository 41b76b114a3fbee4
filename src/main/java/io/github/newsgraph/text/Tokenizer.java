package io.github.newsgraph.text;

import io.github.newsgraph.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a sentence into words as the treebanks do that the network is trained on: {@code ca n't},
 * {@code Kyiv 's}, {@code well - known}, {@code U.S.}, {@code $ 3}, {@code 10/1/2024}.
 *
 * <p>Every character that is not blank belongs to exactly one token, whatever the text; only the
 * asterisks of Markdown round a word belong to none.
 */
final class Tokenizer {
  private static final int LONGEST_CHUNK = 256;
  private static final int LONGEST_EMPHASIS = 3;
  private static final String END = "(?![\\p{L}\\p{N}])";
  private static final String WORD = "[\\p{L}\\p{M}\\p{N}_]+(?:['’&`´][\\p{L}\\p{M}\\p{N}_]+)*";
  private static final String FILE =
      "\\.(?i:docx?|xlsx?|pptx?|pdf|html?|txt|jpe?g|gif|png|zip|mp3|url)" + END;
  private static final String UNIT =
      "(?:[ap]m|AM|PM|[kKMmb]|bn|mn|[cm]m|km|kg|mg|ml|ft|lbs?|oz|hrs?|mins?|p|[kKMmGgTt][bB]"
          + "|[kMG]?[Hh]z|[kMG][Ww]|mph|km/h)";

  /** The first alternative that fits is the next token; a {@code chain} may be cut further. */
  private static final Pattern TOKEN =
      Pattern.compile(
          String.join(
              "|",
              // Addresses; the punctuation behind them is not theirs.
              "(?:https?://|www\\.)[^\\s\"“”<>]*[\\p{L}\\p{N}/]",
              "(?:mailto:)?[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]*@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+",
              "[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*@\\p{L}[\\p{L}\\p{N}_]+" + END,
              "[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}]\\.(?:com|org|net|gov|edu|info|co\\.uk)" + END,
              "[\\p{L}\\p{N}_][\\p{L}\\p{N}_.#%~-]*" + FILE + "|(?<=\\))" + FILE,
              "\\p{Ll}+(?:\\.[\\p{Ll}-]{2,}){2,}" + END,
              "[@#][\\p{L}_][\\p{L}\\p{N}_]*",
              // U.S., a.m., U.S, Ph.D.
              "(?:\\p{L}\\.){2,}(?:\\p{L}" + END + ")?|\\p{L}\\.\\p{L}" + END + "|Ph\\.D\\.?",
              "(?i:b/c|b/t|l/c|s/he|w/o(?:ut)?)" + END + "|w/(?=\\s)",
              // Telephone numbers, dates; 80's; 5 pm, 40 bn; numbers, times, 17th; '90s.
              "(?!\\d{3}-\\d{3}-?+(?!\\d)|\\d{4}-\\d{4}(?!-))(?:\\+?\\d-)?\\d{3,}(?:-\\d{3,})+"
                  + END,
              "\\d{1,2}-\\d{1,2}-(?:\\d{4}|\\d\\d)" + END + "|(?:\\d{3}/\\d{3}|\\d)-\\d{4}" + END,
              "(?:\\d\\d)?\\d0['’]s" + END,
              "\\d+(?:[.,:/]\\d+)*(?=" + UNIT + END + ")",
              "(?:(?<![\\p{L}\\p{N}])\\.|(?<![^\\s(])\\+)?\\d+(?:[.,:/]\\d+)*\\p{L}*" + END,
              "['’‘]\\d\\ds?" + END,
              "['’`´](?i:em|til|cause|tis|twas|n|s|m|re|ve|ll|d)" + END,
              "(?:US|HK|NZ|[ACRSU])?\\$(?!\\$)",
              "(?<chain>WORD(?:[-‐‑](?!(?:\\p{L}\\.){2})WORD)*)".replace("WORD", WORD),
              // Emoticons.
              "[:;=][-']?[()](?![\\p{L}\\p{N}])|\\([:;](?!\\S)|\\^_\\^",
              "(?<![\\p{L}\\p{N}])[:;=][-']?[DPpO/\\\\|]" + "(?![\\p{L}\\p{N}/])",
              // Runs of marks, then any character.
              "\\.{2,}|-{2,}|''|``|’’|‘’|\\*{2,}|={2,}|\\+{2,}|\\${2,}|#{2,}|<<|>>|->|<-|=>",
              "[!?]+\\.(?![.\\p{L}\\p{N}])|[!?]{2,}|[.,:]\\?|\\.!|…\\.",
              "(?s:.)"));

  private static final Pattern CLITIC =
      Pattern.compile("(?i)(?<=.)(?:n['’]t|['’`´](?:s|m|re|ve|ll|d))$|(?<=^can)not$");

  /** Two words that are written as one, most often for want of an apostrophe. */
  private static final Pattern RUN_TOGETHER =
      Pattern.compile(
          String.join(
              "|",
              "(?<=^(?i:do|ca|wo|did|does|is|was|are|were|have|has|had|could|would|should|ai))(?i:nt)$",
              "(?<=^(?i:you|they))(?:re|ve|ll)$|(?<=^we)ve$|(?<=^i)(?:m|ve)$",
              "(?<=^(?i:that|what|there|here|how|who|he|she))s$|(?<=^Let)s$",
              "(?<=^(?i:gon|wan))na$|(?<=^(?i:got|out))ta$|(?<=^(?i:gim|lem))me$",
              "(?<=^(?i:a))lot$|(?<=^(?i:in))fact$|(?<=^(?i:at))least$|(?<=^(?i:as))well$"));

  /** The like, where only what follows shows that a clause begins: "its a pity", "Im sorry". */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?:(?i:it)(?=s)|I(?=(?:m|ve)\\s+\\p{Ll}))(?<verb>m|ve|s(?=\\s+(?:an?|the|not|been|so|too|really|pretty|my|your|his|her|their|this"
              + "|that|what|how|like|about|going|gon|hard)\\b))");

  private static final Pattern HYPHEN = Pattern.compile("[-‐‑]");

  /** What is no word of its own before or after a hyphen. */
  private static final Set<String> PREFIXES =
      Set.of(
          "agro", "ante", "anti", "arch", "bi", "bio", "co", "counter", "cross", "cyber", "de", "e",
          "eco", "ex", "extra", "inter", "intra", "macro", "mega", "micro", "mid", "mini", "multi",
          "neo", "non", "over", "pan", "para", "peri", "post", "pre", "pro", "pseudo", "psycho",
          "quasi", "re", "semi", "socio", "sub", "super", "tri", "ultra", "un", "uni");

  private static final Set<String> SUFFIXES = Set.of("esque", "fold", "ish", "less", "wise");

  private final Abbreviations abbreviations;

  Tokenizer(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** The places of the words of a sentence in the text. */
  List<Span> tokens(String text, Span sentence) {
    List<Span> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text).useTransparentBounds(true);
    int begin = sentence.begin();
    while (begin < sentence.end()) {
      if (Characters.isBlank(text.charAt(begin)) || isEmphasis(text, begin)) {
        begin++;
        continue;
      }
      matcher.region(begin, chunkEnd(text, begin, sentence.end()));
      if (!matcher.lookingAt()) {
        throw new IllegalStateException("no token at " + begin);
      }
      if (matcher.group("chain") == null) {
        tokens.add(new Span(begin, matcher.end()));
        begin = matcher.end();
      } else {
        begin = abbreviationEnd(text, new Span(begin, matcher.end()), sentence.end());
        addChain(text, new Span(matcher.start(), begin), tokens);
      }
    }
    return tokens;
  }

  /** Whether it is one of the asterisks that Markdown puts round words: "**met**". */
  private static boolean isEmphasis(String text, int at) {
    if (text.charAt(at) != '*') {
      return false;
    }
    int begin = at;
    int end = at;
    while (begin > 0 && at - begin <= LONGEST_EMPHASIS && text.charAt(begin - 1) == '*') {
      begin--;
    }
    while (end < text.length() && end - at <= LONGEST_EMPHASIS && text.charAt(end) == '*') {
      end++;
    }
    boolean before = begin > 0 && !Characters.isBlank(text.charAt(begin - 1));
    boolean behind = end < text.length() && !Characters.isBlank(text.charAt(end));
    return end - begin <= LONGEST_EMPHASIS
        && (before && isPaired(text, begin - 1, -1) || behind && isPaired(text, end, 1));
  }

  /** Whether there is another asterisk in the line, not far away. */
  private static boolean isPaired(String text, int from, int step) {
    int limit = Math.max(0, Math.min(text.length(), from + step * LONGEST_CHUNK));
    for (int i = from; i != limit && i >= 0 && text.charAt(i) != '\n'; i += step) {
      if (text.charAt(i) == '*') {
        return true;
      }
    }
    return false;
  }

  /** The next blank, but never far away, so that no text takes long. */
  private static int chunkEnd(String text, int begin, int sentenceEnd) {
    int limit = Math.min(sentenceEnd, begin + LONGEST_CHUNK);
    int end = begin;
    while (end < limit && !Characters.isBlank(text.charAt(end))) {
      end++;
    }
    return end > begin + 1 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }

  /** The end of a word, its own full stop included if it is an abbreviation or an initial. */
  private int abbreviationEnd(String text, Span word, int sentenceEnd) {
    if (word.end() == sentenceEnd || text.charAt(word.end()) != '.') {
      return word.end();
    }
    boolean initial =
        word.end() - word.begin() == 1 && Character.isUpperCase(text.charAt(word.begin()));
    if (word.end() + 1 < text.length() && text.charAt(word.end() + 1) == '.') {
      return word.end(); // an ellipsis
    }
    boolean own =
        abbreviations
            .kind(word.of(text))
            .map(kind -> kind.mayEndSentence() || goesOn(text, word.end(), sentenceEnd))
            .orElse(initial && goesOn(text, word.end(), sentenceEnd));
    return own ? word.end() + 1 : word.end();
  }

  private static boolean goesOn(String text, int from, int sentenceEnd) {
    return text.substring(from, sentenceEnd).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Cuts {@code well-known} at its hyphens and {@code Kyiv's} before its clitic. */
  private static void addChain(String text, Span chain, List<Span> tokens) {
    Matcher hyphen = HYPHEN.matcher(text).region(chain.begin(), chain.end());
    int begin = chain.begin();
    while (hyphen.find()) {
      String before = text.substring(begin, hyphen.start());
      String after = text.substring(hyphen.end(), chain.end());
      if (!isPrefix(before, after) && !SUFFIXES.contains(after.toLowerCase(Locale.ROOT))) {
        addWord(text, new Span(begin, hyphen.start()), tokens);
        tokens.add(new Span(hyphen.start(), hyphen.end()));
        begin = hyphen.end();
      }
    }
    addWord(text, new Span(begin, chain.end()), tokens);
  }

  /** The "un" of "un-American" is one, the "UN" of "UN-backed" is a name. */
  private static boolean isPrefix(String before, String after) {
    boolean capitals = before.length() > 1 && before.equals(before.toUpperCase(Locale.ROOT));
    boolean name = capitals && !after.equals(after.toUpperCase(Locale.ROOT));
    return !name && PREFIXES.contains(before.toLowerCase(Locale.ROOT));
  }

  private static void addWord(String text, Span word, List<Span> tokens) {
    int cut = cut(text, word);
    if (cut < word.end()) {
      tokens.add(new Span(word.begin(), cut));
      tokens.add(new Span(cut, word.end()));
    } else {
      tokens.add(word);
    }
  }

  /** Where the second word begins; the end if it is a single word. */
  private static int cut(String text, Span word) {
    Matcher matcher = CLITIC.matcher(text);
    for (Pattern pattern : List.of(CLITIC, RUN_TOGETHER)) {
      matcher.usePattern(pattern).region(word.begin(), word.end());
      if (matcher.find()) {
        return matcher.start();
      }
    }
    matcher.usePattern(CLAUSE).useTransparentBounds(true).region(word.begin(), word.end());
    return matcher.matches() ? matcher.start("verb") : word.end();
  }
}

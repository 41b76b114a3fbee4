package io.github.newsgraph.article;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What web pages print round an article: navigation, buttons, credits. */
final class Residue {
  /** The phrases that come with the program. */
  static final Residue PHRASES = load();

  private static final String FILE = "residue.txt";
  private static final int SHORT = 25;
  private static final int CAPTION = 40;
  private static final int LONGEST_LINK = 200;

  /** "... their New BossThe minister": a link and the prose behind it, without a space between. */
  private static final Pattern GLUE =
      Pattern.compile("\\p{Ll}(?=[\"“]?\\p{Lu}\\p{Ll}|[\"“]\\p{Lu} )");

  private final Set<String> lines;
  private final Set<String> ends;
  private final List<String> starts;
  private final Pattern credit;

  private Residue(Map<String, List<String>> sections) {
    this.ends = Set.copyOf(sections.get("[end]"));
    Set<String> all = new HashSet<>(ends);
    all.addAll(sections.get("[line]"));
    this.lines = Set.copyOf(all);
    this.starts = List.copyOf(sections.get("[start]"));
    this.credit =
        Pattern.compile("(?i)\\b(?:" + String.join("|", sections.get("[credit]")) + ")(?!\\p{L})");
  }

  private static Residue load() {
    try (InputStream in = Residue.class.getResourceAsStream("residue.txt")) {
      if (in == null) {
        throw new FileNotFoundException("the program's own file " + FILE + " is missing");
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      Map<String, List<String>> sections = new HashMap<>();
      List<String> current = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("[")) {
          current = sections.computeIfAbsent(line, name -> new ArrayList<>());
        } else if (!line.isBlank() && !line.startsWith("#")) {
          current.add(line);
        }
      }
      return new Residue(sections);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a page's navigation begins here if only little prose follows. */
  boolean startsNavigation(Block block) {
    return ends.contains(block.plain());
  }

  /** Whether it is a phrase of pages, however it is followed. */
  boolean isPhrase(Block block) {
    if (lines.contains(block.plain())) {
      return true;
    }
    boolean labelled =
        block.count() <= SHORT && starts.stream().anyMatch(s -> startsWith(block, s));
    boolean credited = block.count() <= CAPTION && credit.matcher(block.words()).find();
    return labelled || credited;
  }

  /** A start with a colon is one; without, a sentence may begin so, but is not that short. */
  private static boolean startsWith(Block block, String start) {
    String words = block.words().toLowerCase(Locale.ROOT).replaceFirst("^[(\\[]", "");
    if (start.endsWith("|")) {
      return words.startsWith(start.substring(0, start.length() - 1) + ":");
    }
    boolean label = words.startsWith(start) && !Character.isLetter(charAfter(words, start));
    boolean sentence = block.endsSentence() && block.isProse() && !words.endsWith(")");
    return label && (!sentence || start.startsWith("©"));
  }

  private static char charAfter(String words, String start) {
    return words.length() > start.length() ? words.charAt(start.length()) : ' ';
  }

  /**
   * What is left of a block that begins with a link or a button and goes on with prose, without a
   * space between; the block itself if it is not such a one.
   */
  Block withoutLink(Block block, String text) {
    String words = block.span().of(text);
    boolean link = starts.stream().anyMatch(s -> s.endsWith("|") && startsWith(block, s));
    Matcher glue = GLUE.matcher(words).region(0, Math.min(words.length(), LONGEST_LINK));
    while (glue.find()) {
      String before = words.substring(0, glue.end());
      boolean button = lines.contains(Block.of(before, 0, before.length()).plain());
      Block rest = Block.of(text, block.span().begin() + glue.end(), block.span().end());
      if (button || (link && rest.isProse())) {
        return rest;
      }
    }
    return block;
  }
}

package io.github.newsgraph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the paragraphs of a text as its lines show them.
 *
 * <p>Empty lines part paragraphs. Where the lines of a file are wrapped at a width, a line goes on
 * in the next one unless that line's first word would have found room; else a line is a paragraph.
 */
final class Blocks {
  private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\n\\r\\u2028\\u2029]");

  /** Wider lines were not wrapped. */
  private static final int WIDEST = 120;

  /** A narrower text is a list of short lines. */
  private static final int NARROWEST = 45;

  private Blocks() {}

  static List<Block> of(String text) {
    List<Block> lines = lines(text);
    int width = width(lines);
    List<Block> blocks = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i + 1 == lines.size();
      if (last || !goesOn(lines.get(i), lines.get(i + 1), width)) {
        Block block = Block.of(text, lines.get(begin).span().begin(), lines.get(i).span().end());
        if (!block.isEmpty()) {
          blocks.add(block);
        }
        begin = i + 1;
      }
    }
    return blocks;
  }

  private static List<Block> lines(String text) {
    List<Block> lines = new ArrayList<>();
    Matcher end = LINE_END.matcher(text);
    int begin = 0;
    while (end.find()) {
      lines.add(Block.of(text, begin, end.start()));
      begin = end.end();
    }
    lines.add(Block.of(text, begin, text.length()));
    return lines;
  }

  /** The width at which lines were wrapped; 0 if they were not. */
  private static int width(List<Block> lines) {
    int width = 0;
    int inner = 0;
    int open = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      int length = lines.get(i).words().length();
      width = Math.max(width, length);
      if (length >= NARROWEST && !lines.get(i + 1).isEmpty()) {
        inner++;
        open += lines.get(i).endsSentence() ? 0 : 1;
      }
    }
    boolean wrapped = width <= WIDEST && inner >= 2 && 2 * open > inner;
    return wrapped ? width : 0;
  }

  private static boolean goesOn(Block line, Block next, int width) {
    if (width == 0 || line.isEmpty() || next.isEmpty()) {
      return false;
    }
    int room = width - line.words().length();
    return room <= next.list().get(0).length();
  }
}

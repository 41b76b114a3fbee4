package io.github.newsgraph.cli;

import io.github.newsgraph.text.DependencyTree;
import io.github.newsgraph.text.Mention;
import io.github.newsgraph.text.Sentence;
import io.github.newsgraph.text.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * Draws a sentence's dependency tree, a line a word: the words stand below each other as they are
 * read, and lines from the left lead to each from the word that it depends on.
 */
final class TreeDrawing {
  private static final int UP = 1;
  private static final int DOWN = 2;
  private static final int LEFT = 4;
  private static final int RIGHT = 8;

  /** By the sum of the arms of a cell. */
  private static final String BOXES = " ╵╷│╴┘┐┤╶└┌├─┴┬┼";

  private static final String ASCII = " |||-+++-+++-+++";

  private final Sentence sentence;
  private final DependencyTree tree;
  private final int[] columns;
  private final List<List<int[]>> taken = new ArrayList<>();
  private int[][] cells;

  private TreeDrawing(Sentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.columns = new int[tree.size()];
  }

  /**
   * The lines of the drawing.
   *
   * @param unicode whether box-drawing characters may be used
   */
  static List<String> of(Sentence sentence, boolean unicode) {
    TreeDrawing drawing = new TreeDrawing(sentence);
    drawing.layOut();
    return drawing.lines(unicode ? BOXES : ASCII);
  }

  /** Gives every word that others depend on a column right of its own head's. */
  private void layOut() {
    Deque<Integer> waiting = new ArrayDeque<>(List.of(tree.root()));
    while (!waiting.isEmpty()) {
      int word = waiting.remove();
      if (!tree.children(word).isEmpty()) {
        int head = tree.head(word);
        columns[word] = free(head == DependencyTree.ROOT ? 0 : columns[head] + 1, reach(word));
        waiting.addAll(tree.children(word));
      }
    }
    cells = new int[tree.size()][2 * taken.size() + 1];
    for (int word = 0; word < tree.size(); word++) {
      draw(word);
    }
  }

  /** The first and the last line that a word's own line must touch. */
  private int[] reach(int word) {
    List<Integer> children = tree.children(word);
    return new int[] {
      Math.min(word, children.get(0)), Math.max(word, children.get(children.size() - 1))
    };
  }

  /** The first column from one on in which no line is in the way; it is taken. */
  private int free(int first, int[] reach) {
    int column = first;
    while (column < taken.size()
        && taken.get(column).stream().anyMatch(t -> t[0] <= reach[1] && reach[0] <= t[1])) {
      column++;
    }
    while (taken.size() <= column) {
      taken.add(new ArrayList<>());
    }
    taken.get(column).add(reach);
    return column;
  }

  private void draw(int word) {
    boolean root = tree.head(word) == DependencyTree.ROOT;
    int x = 2 * columns[root ? word : tree.head(word)];
    cells[word][x] |= RIGHT;
    for (x++; x < cells[word].length; x++) {
      cells[word][x] |= LEFT | RIGHT;
    }
    if (!tree.children(word).isEmpty()) {
      int[] reach = reach(word);
      for (int row = reach[0]; row <= reach[1]; row++) {
        cells[row][2 * columns[word]] |= (row > reach[0] ? UP : 0) | (row < reach[1] ? DOWN : 0);
      }
    }
  }

  private List<String> lines(String characters) {
    int form = width(sentence.tokens().stream().map(Token::form).toList());
    int lemma = width(sentence.tokens().stream().map(TreeDrawing::base).toList());
    List<String> lines = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      StringBuilder line = new StringBuilder();
      for (int cell : cells[token.index()]) {
        line.append(characters.charAt(cell));
      }
      line.append(' ');
      line.append(padded(token.form(), form)).append(padded(base(token), lemma));
      line.append(padded(token.upos(), 5)).append(padded(tree.relation(token.index()), 10));
      line.append(name(token.index()));
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private static int width(List<String> words) {
    return words.stream().mapToInt(String::length).max().orElse(0);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()) + 2);
  }

  /** The base form, where it is not just the word. */
  private static String base(Token token) {
    return token.lemma().equalsIgnoreCase(token.form()) ? "" : token.lemma();
  }

  /** The kind of a name, at its first word. */
  private String name(int token) {
    return sentence.names().stream()
        .filter(name -> name.begin() == token)
        .map(Mention::type)
        .map(type -> type.name().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse("");
  }
}

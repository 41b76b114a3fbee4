package io.github.newsgraph.text;

import io.github.newsgraph.article.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Measures sentences and words by their places, as the CoNLL 2018 script does: {@code
 * MeasureSegmenter [-v] MODEL FILE...}, treebanks in CoNLL-U. With {@code -v} prints the sentences
 * that are not as in the treebank.
 */
final class MeasureSegmenter {
  /** Right, found and gold. */
  private static final class Count {
    private int right;
    private int found;
    private int gold;

    void add(List<Span> found, List<Span> gold) {
      Set<Span> both = new HashSet<>(gold);
      both.retainAll(new HashSet<>(found));
      this.right += both.size();
      this.found += found.size();
      this.gold += gold.size();
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%.4f (right %d, found %d, gold %d)",
          2.0 * right / (found + gold),
          right,
          found,
          gold);
    }
  }

  private final SentenceSplitter splitter;
  private final Tokenizer tokenizer;

  private MeasureSegmenter(Abbreviations abbreviations, BoundaryModel model) {
    this.splitter = new SentenceSplitter(abbreviations, model);
    this.tokenizer = new Tokenizer(abbreviations);
  }

  public static void main(String[] args) throws IOException {
    boolean verbose = args[0].equals("-v");
    List<String> rest = List.of(args).subList(verbose ? 1 : 0, args.length);
    MeasureSegmenter measure;
    try (InputStream in = Files.newInputStream(Path.of(rest.get(0)))) {
      measure = new MeasureSegmenter(Abbreviations.load(), BoundaryModel.read(in));
    }
    List<Treebank.Doc> docs = new ArrayList<>();
    for (String file : rest.subList(1, rest.size())) {
      docs.addAll(Treebank.read(Path.of(file)));
    }
    measure.print(docs, true, verbose);
    measure.print(docs, false, false);
  }

  private void print(List<Treebank.Doc> docs, boolean paragraphs, boolean verbose) {
    Count sentenceCount = new Count();
    Count wordCount = new Count();
    for (Treebank.Doc doc : docs) {
      List<Span> sentences = new ArrayList<>();
      List<Span> words = new ArrayList<>();
      Span all = new Span(0, doc.text().length());
      for (Span paragraph : paragraphs ? doc.paragraphs() : List.of(all)) {
        sentences.addAll(splitter.split(doc.text(), paragraph));
      }
      sentences.forEach(sentence -> words.addAll(tokenizer.tokens(doc.text(), sentence)));
      sentenceCount.add(sentences, doc.sentences());
      wordCount.add(words, doc.words());
      if (verbose) {
        printOnlyIn("-", doc.sentences(), sentences, doc.text());
        printOnlyIn("+", sentences, doc.sentences(), doc.text());
      }
    }
    System.out.println(paragraphs ? "paragraphs known" : "running text");
    System.out.println("  sentences " + sentenceCount);
    System.out.println("  words     " + wordCount);
  }

  private static void printOnlyIn(String sign, List<Span> here, List<Span> there, String text) {
    Set<Span> others = new HashSet<>(there);
    for (Span span : here) {
      if (!others.contains(span)) {
        System.out.println(sign + " " + span.of(text).replaceAll("\\s+", " "));
      }
    }
  }
}

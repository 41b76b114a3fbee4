package io.github.newsgraph.text;

import io.github.newsgraph.article.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Learns where sentences end: {@code TrainSegmenter TREEBANKS FILE} reads the treebanks' raw text,
 * once with its paragraphs and once without, and writes the model. The same data gives the same
 * file.
 */
final class TrainSegmenter {
  private static final List<String> PARTS =
      List.of(
          "ewt/train", "gum/academic", "gum/bio", "gum/court", "gum/speech", "gum/textbook",
          "gum/voyage");

  private static final int WEIGHTS = 1 << 18;
  private static final int EPOCHS = 5;
  private static final long SEED = 1;

  private final Abbreviations abbreviations;
  private final Tokenizer tokenizer;

  TrainSegmenter(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
    this.tokenizer = new Tokenizer(abbreviations);
  }

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("usage: TrainSegmenter TREEBANKS FILE");
    }
    List<Treebank.Doc> docs = new ArrayList<>();
    for (String part : PARTS) {
      docs.addAll(Treebank.read(Path.of(args[0], part + ".conllu.gz")));
    }
    BoundaryModel model = new TrainSegmenter(Abbreviations.load()).learn(docs);
    try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
      model.write(out);
    }
  }

  BoundaryModel learn(List<Treebank.Doc> docs) {
    WordClassCounter counter = new WordClassCounter();
    docs.forEach(counter::add);
    WordClasses classes = counter.classes();
    List<LogisticRegression.Event> events = new ArrayList<>();
    for (Treebank.Doc doc : docs) {
      doc.paragraphs().forEach(paragraph -> addEvents(doc, paragraph, classes, events));
      addEvents(doc, new Span(0, doc.text().length()), classes, events);
    }
    LogisticRegression regression = new LogisticRegression(WEIGHTS);
    regression.learn(events, EPOCHS, SEED);
    return regression.model(classes);
  }

  private void addEvents(
      Treebank.Doc doc, Span paragraph, WordClasses classes, List<LogisticRegression.Event> events) {
    List<Span> tokens = tokenizer.tokens(doc.text(), paragraph);
    if (tokens.isEmpty()) {
      return;
    }
    Set<Integer> begins = new HashSet<>();
    doc.sentences().forEach(sentence -> begins.add(sentence.begin()));
    Set<Integer> rules = new BoundaryRules(abbreviations).begins(doc.text(), paragraph);
    GapFeatures features =
        new GapFeatures(new GapContext(doc.text(), tokens, rules, classes));
    for (int i = 1; i < tokens.size(); i++) {
      boolean ends = begins.contains(tokens.get(i).begin());
      events.add(new LogisticRegression.Event(features.before(i), ends));
    }
  }
}

package io.github.newsgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.article.Article;
import io.github.newsgraph.article.ArticleReader;
import io.github.newsgraph.article.Paragraph;
import io.github.newsgraph.article.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AnnotatorTest {
  private static Annotator annotator;

  @BeforeAll
  static void load() throws IOException {
    annotator = Annotator.load();
  }

  @AfterAll
  static void close() {
    annotator.close();
  }

  @Test
  void annotatesASentence() {
    Document document = annotate("Romania's president sent F-16s to Kyiv.");
    Sentence sentence = document.sentences().get(0);
    assertEquals(
        "Romania/NNP 's/POS president/NN sent/VBD F/NNP -/HYPH 16s/NNPS to/IN Kyiv/NNP ./.",
        String.join(" ", sentence.tokens().stream().map(Token::toString).toList()));
    assertEquals("sent", sentence.token(sentence.tree().root()).form());
    assertEquals("send", sentence.token(3).lemma());
    assertEquals("nsubj", sentence.tree().relation(2));
    assertEquals(3, sentence.tree().head(2));
    assertEquals(
        List.of(new Mention(0, 1, EntityType.PLACE), new Mention(8, 9, EntityType.PLACE)),
        sentence.names());
  }

  @Test
  void pointsIntoTheTextOfEverySeed() throws IOException {
    for (Article article : seeds()) {
      Document document = annotator.annotate(article);
      assertTrue(document.sentences().size() > 10);
      assertConsistent(document);
    }
  }

  @Test
  void annotatesGarbage() {
    Random random = new Random(11);
    String alphabet = "aBc. é9-'’\"“(\u00a0\n\u200b\u0301\ud83d\udc4d\ud800中/@…—;,";
    for (int trial = 0; trial < 60; trial++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(200); i >= 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertConsistent(annotate(text.toString()));
    }
  }

  @Test
  void annotatesAnArticleWithoutParagraphs() {
    Article empty = new Article("a", "", "", Optional.empty(), "a", "en", List.of());
    assertEquals(List.of(), annotator.annotate(empty).sentences());
    assertEquals(List.of(), annotate(" \n\u00a0 … — ").sentences());
  }

  @Test
  void cutsASentenceThatIsTooLongForTheNetwork() {
    Document list = annotate("They met ministers of France; ".repeat(200));
    assertTrue(list.sentences().size() > 3);
    assertEquals(";", last(list.sentences().get(0)).form());
    assertConsistent(list);
    assertConsistent(annotate("word ".repeat(3000)));
    assertConsistent(annotate("antidisestablishmentarianism".repeat(500)));
  }

  @Test
  void keepsAGivenSentenceWholeAndWarnsThatItWasReadInParts() throws IOException {
    StringBuilder conllu = new StringBuilder();
    for (int i = 1; i <= 20_000; i++) {
      conllu.append(i).append('\t').append(i % 5 == 0 ? "," : "Warsaw").append("\t_".repeat(8));
      conllu.append('\n');
    }
    List<String> warnings = new ArrayList<>();
    try (Annotator other = Annotator.load(2, () -> KnownNames.NONE, warnings::add)) {
      List<TokenizedText> texts = TokenizedText.readConllu(conllu.toString(), "long", "long");
      Document document = assertTimeout(Duration.ofSeconds(60), () -> other.annotate(texts).get(0));
      assertEquals(1, document.sentences().size());
      Sentence sentence = document.sentences().get(0);
      assertEquals(20_000, sentence.size());
      assertConsistent(document);
      int root = sentence.tree().root();
      assertTrue(
          sentence.tree().children(root).stream()
              .anyMatch(c -> sentence.tree().relation(c).equals("parataxis")));
    }
    assertEquals(1, warnings.size());
    String warning = warnings.get(0);
    assertTrue(warning.startsWith("long: a sentence of 20000 words is too long"), warning);
    assertTrue(warning.endsWith("\"Warsaw Warsaw Warsaw Warsaw , Warsaw...\""), warning);
  }

  @Test
  void annotatesTheSameInBatchesOfAnySizeAndInAnyNumberOfThreads() throws IOException {
    List<Article> articles = seeds();
    List<Document> expected = articles.stream().map(annotator::annotate).toList();
    int sentence = 40; // subwords of a usual one
    for (int size : List.of(1, 3, 4, 16)) {
      for (int threads : List.of(1, 2, 4)) {
        try (Annotator other =
            Annotator.load(threads, size * sentence, () -> KnownNames.NONE, warning -> {})) {
          List<TokenizedText> texts = articles.stream().map(other::tokenize).toList();
          assertEquals(expected, other.annotate(texts), size + " a batch, " + threads + " threads");
        }
      }
    }
  }

  @Test
  void annotatesASentenceAloneAsInCompany() throws IOException {
    Document whole = annotator.annotate(seeds().get(0));
    for (Sentence sentence : whole.sentences().subList(0, 8)) {
      String text = sentence.span().of(whole.article().text());
      Sentence alone = annotate(text).sentences().get(0);
      assertEquals(sentence.tree(), alone.tree());
      assertEquals(tags(sentence), tags(alone));
    }
  }

  private static List<Article> seeds() throws IOException {
    List<Article> articles = new ArrayList<>();
    for (Path file : ArticleReader.find(List.of(Path.of("seeds")))) {
      articles.add(ArticleReader.read(file, Optional.empty()));
    }
    return articles;
  }

  @Test
  void annotatesInSeveralThreadsAsInOne() throws Exception {
    List<Article> articles = seeds();
    List<Document> expected = articles.stream().map(annotator::annotate).toList();
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      List<Future<Document>> found = new ArrayList<>();
      for (Article article : articles) {
        found.add(threads.submit(() -> annotator.annotate(article)));
      }
      for (int i = 0; i < articles.size(); i++) {
        assertEquals(expected.get(i), found.get(i).get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void writesConllu() {
    assertEquals(
        """
        # newdoc id = id
        # newpar
        # sent_id = id-1
        # text = Rutte met Biden.
        1\tRutte\tRutte\tPROPN\tNNP\t_\t2\tnsubj\t_\tNER=B-PER|TokenRange=0:5
        2\tmet\tmeet\tVERB\tVBD\t_\t0\troot\t_\tTokenRange=6:9
        3\tBiden\tBiden\tPROPN\tNNP\t_\t2\tobj\t_\tNER=B-PER|SpaceAfter=No|TokenRange=10:15
        4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\tTokenRange=15:16

        """,
        Conllu.of(annotate("Rutte met Biden.")));
  }

  private static Document annotate(String text) {
    Paragraph all = new Paragraph(new Span(0, text.length()), Paragraph.Kind.BODY);
    return annotator.annotate(
        new Article("id", "", text, Optional.empty(), "source", "en", List.of(all)));
  }

  private static Token last(Sentence sentence) {
    return sentence.token(sentence.size() - 1);
  }

  private static List<String> tags(Sentence sentence) {
    return sentence.tokens().stream().map(Token::toString).toList();
  }

  private static void assertConsistent(Document document) {
    int end = 0;
    for (Sentence sentence : document.sentences()) {
      assertTrue(sentence.size() > 0);
      assertEquals(sentence.size(), sentence.tree().size());
      assertTrue(sentence.tree().root() >= 0);
      for (Token token : sentence.tokens()) {
        assertEquals(token.form(), token.span().of(document.article().text()));
        assertFalse(token.lemma().isEmpty());
        assertTrue(token.span().begin() >= end);
        assertTrue(sentence.span().contains(token.span()));
        end = token.span().end();
      }
      int after = 0;
      for (Mention name : sentence.names()) {
        assertTrue(name.begin() >= after && name.end() > name.begin());
        after = name.end();
      }
      assertTrue(after <= sentence.size());
    }
  }
}

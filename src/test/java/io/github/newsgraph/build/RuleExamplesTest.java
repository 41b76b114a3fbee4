package io.github.newsgraph.build;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.article.Article;
import io.github.newsgraph.article.Paragraph;
import io.github.newsgraph.article.Span;
import io.github.newsgraph.claim.Argument;
import io.github.newsgraph.claim.Claim;
import io.github.newsgraph.claim.ClaimExtractor;
import io.github.newsgraph.claim.RuleBook;
import io.github.newsgraph.claim.RuleExample;
import io.github.newsgraph.entity.ArticleEntities;
import io.github.newsgraph.entity.Coreference;
import io.github.newsgraph.entity.DocumentEntities;
import io.github.newsgraph.entity.Gazetteer;
import io.github.newsgraph.frame.DocumentFrames;
import io.github.newsgraph.frame.FrameBuilder;
import io.github.newsgraph.frame.Status;
import io.github.newsgraph.text.Annotator;
import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.Lexicon;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of every rule, through the whole way from text to claims. */
class RuleExamplesTest {
  private final Lexicon lexicon = Lexicon.load();
  private final RuleBook rules = RuleBook.load(lexicon);
  private final Coreference coreference = new Coreference(Gazetteer.load(), lexicon);

  /** A claim in words. */
  private record Stated(Claim claim, String subject, String object, List<String> roles) {}

  @TestFactory
  Stream<DynamicTest> ruleMakesOfItsExamplesWhatItSays() throws IOException {
    Annotator annotator = Annotator.load();
    return rules.examples().stream()
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.file() + ":" + e.line() + " " + e.sentence(), () -> check(annotator, e)))
        .onClose(annotator::close);
  }

  private void check(Annotator annotator, RuleExample example) {
    List<Stated> claims =
        claims(annotator, example.sentence()).stream()
            .filter(c -> c.claim().relation().name().equals(example.relation()))
            .toList();
    if (example.positive()) {
      assertTrue(
          claims.stream().anyMatch(c -> isExpected(c, example)),
          "expected " + example.expected() + ", got " + claims);
    } else {
      boolean anyStatus = example.expected().isEmpty();
      assertTrue(
          claims.stream().noneMatch(c -> anyStatus || c.claim().status() == Status.ASSERTED),
          "got " + claims);
    }
  }

  private static boolean isExpected(Stated stated, RuleExample example) {
    String[] ends = example.expected().get(0).split(" " + example.relation() + " ", 2);
    boolean fits =
        ends.length == 2
            && contains(stated.subject(), ends[0])
            && contains(stated.object(), ends[1]);
    Status status = Status.ASSERTED;
    for (String more : example.expected().subList(1, example.expected().size())) {
      Optional<Status> named =
          Stream.of(Status.values()).filter(s -> s.name().equalsIgnoreCase(more)).findFirst();
      status = named.orElse(status);
      fits &= named.isPresent() || stated.roles().contains(more);
    }
    return fits && stated.claim().status() == status;
  }

  private static boolean contains(String label, String words) {
    return base(label).contains(base(words));
  }

  private static String base(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replaceAll("(?<=\\w{3})(ies|y)\\b", "i")
        .replaceAll("(?<=\\w{3})s\\b", "");
  }

  private List<Stated> claims(Annotator annotator, String sentence) {
    Paragraph whole = new Paragraph(new Span(0, sentence.length()), Paragraph.Kind.BODY);
    Article article =
        new Article("example", "", sentence, Optional.empty(), "", "en", List.of(whole));
    FrameBuilder builder = new FrameBuilder(lexicon);
    Document document = builder.mended(annotator.annotate(article));
    DocumentFrames frames = builder.frames(document);
    DocumentEntities entities = coreference.resolve(document, frames);
    List<Claim> claims = new ClaimExtractor(rules).extract(document, frames, entities);
    ArticleEntities linked = entities.link(claims);
    return claims.stream()
        .map(
            c ->
                new Stated(
                    c,
                    label(c.subject(), linked),
                    label(c.object(), linked),
                    c.roles().stream()
                        .map(r -> r.name() + " " + label(r.value(), linked))
                        .toList()))
        .toList();
  }

  private static String label(Argument argument, ArticleEntities entities) {
    if (argument instanceof Argument.Quoted quoted) {
      return quoted.words();
    }
    return argument instanceof Argument.Value value
        ? value.lexical()
        : entities.entities().get(entities.arguments().get(argument)).name();
  }
}

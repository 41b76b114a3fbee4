package io.github.newsgraph.build;

import io.github.newsgraph.article.Article;
import io.github.newsgraph.claim.Claim;
import io.github.newsgraph.claim.ClaimExtractor;
import io.github.newsgraph.claim.Derivation;
import io.github.newsgraph.claim.RuleBook;
import io.github.newsgraph.entity.ArticleEntities;
import io.github.newsgraph.entity.Coreference;
import io.github.newsgraph.entity.DocumentEntities;
import io.github.newsgraph.entity.EntityResolver;
import io.github.newsgraph.entity.Gazetteer;
import io.github.newsgraph.entity.Knowledge;
import io.github.newsgraph.entity.LateResolver;
import io.github.newsgraph.entity.Resolver;
import io.github.newsgraph.frame.DocumentFrames;
import io.github.newsgraph.frame.FrameBuilder;
import io.github.newsgraph.graph.ArticleKnowledge;
import io.github.newsgraph.text.Annotator;
import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.Lexicon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * From a text to all that is known of it. Loading takes a second or two; several threads may use
 * one pipeline. The same text always gives the same knowledge.
 */
public final class Pipeline implements AutoCloseable {
  private final LanguageGate languages = new LanguageGate();
  private final Loading loading;
  private Parts loaded;

  Pipeline(Loading loading) {
    this.loading = loading;
  }

  /** Loads what it takes to read articles. */
  interface Loading {
    Parts load() throws IOException;
  }

  /** What it takes to read articles. */
  record Parts(
      Annotator annotator,
      FrameBuilder frameBuilder,
      Coreference coreference,
      ClaimExtractor extractor,
      EntityResolver resolver) {

    static Parts load(int threads, Consumer<String> warnings, Knowledge knowledge)
        throws IOException {
      Lexicon lexicon = Lexicon.load();
      Gazetteer gazetteer = Gazetteer.load().with(knowledge);
      return new Parts(
          Annotator.load(threads, () -> gazetteer, warnings),
          new FrameBuilder(lexicon),
          new Coreference(gazetteer, lexicon),
          new ClaimExtractor(RuleBook.load(lexicon)),
          new EntityResolver(gazetteer, lexicon));
    }
  }

  /**
   * Loads models, rules and gazetteer.
   *
   * @param threads that annotate, whatever the number of threads that ask
   * @param warnings is told, in a line each, of what was understood by halves; by any thread
   * @throws IOException if one of them is missing or broken
   */
  public static Pipeline load(int threads, Consumer<String> warnings) throws IOException {
    return load(threads, warnings, Knowledge.NONE);
  }

  /**
   * As {@link #load(int, Consumer)}, with what a user knows besides.
   *
   * @param knowledge entities to which mentions are linked beside those of the gazetteer
   */
  public static Pipeline load(int threads, Consumer<String> warnings, Knowledge knowledge)
      throws IOException {
    Pipeline pipeline = late(threads, warnings, knowledge);
    pipeline.loaded = pipeline.loading.load();
    return pipeline;
  }

  /**
   * As {@link #load(int, Consumer, Knowledge)}, but nothing is loaded before it is needed. What is
   * missing or broken is an {@link UncheckedIOException} then.
   */
  public static Pipeline late(int threads, Consumer<String> warnings, Knowledge knowledge) {
    return new Pipeline(() -> Parts.load(threads, warnings, knowledge));
  }

  /**
   * Loads what is not loaded yet.
   *
   * @throws UncheckedIOException if some of it is missing or broken
   */
  void prepare() {
    parts();
  }

  /** Whether it has been loaded. */
  synchronized boolean isLoaded() {
    return loaded != null;
  }

  private synchronized Parts parts() {
    if (loaded == null) {
      try {
        loaded = loading.load();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return loaded;
  }

  /**
   * The way of an article.
   *
   * @throws ForeignLanguageException if it is not in English
   */
  public ArticleKnowledge understand(Article article) throws IOException {
    check(article);
    return understand(annotate(List.of(article)).get(0));
  }

  /**
   * Lets an article pass that is in English, or too short to tell.
   *
   * @throws ForeignLanguageException if it is not
   */
  void check(Article article) throws IOException {
    languages.check(article);
  }

  /** The first part of the way, which several articles go faster together. */
  List<Document> annotate(List<Article> articles) {
    Annotator annotator = parts().annotator();
    return annotator.annotate(articles.stream().map(annotator::tokenize).toList());
  }

  /** The rest of the way. */
  ArticleKnowledge understand(Document annotated) {
    Parts with = parts();
    Document document = with.frameBuilder().mended(annotated);
    DocumentFrames frames = with.frameBuilder().frames(document);
    DocumentEntities entities = with.coreference().resolve(document, frames);
    List<Claim> claims = with.extractor().extract(document, frames, entities);
    return knowledge(document, claims, entities);
  }

  /**
   * The way of an article with every step of it, for people to see.
   *
   * @throws ForeignLanguageException if it is not in English
   */
  public Reading reading(Article article) throws IOException {
    check(article);
    Parts with = parts();
    Document document = with.frameBuilder().mended(annotate(List.of(article)).get(0));
    DocumentFrames frames = with.frameBuilder().frames(document);
    DocumentEntities entities = with.coreference().resolve(document, frames);
    List<Derivation> derivations = with.extractor().derive(document, frames, entities);
    List<Claim> claims = derivations.stream().flatMap(d -> d.claims().stream()).toList();
    return new Reading(document, derivations, entities.link(claims));
  }

  /** A claim whose ends turn out to be one entity says nothing. */
  private static ArticleKnowledge knowledge(
      Document document, List<Claim> claims, DocumentEntities entities) {
    ArticleEntities linked = entities.link(claims);
    List<Claim> sound = claims.stream().filter(c -> !isAboutItself(c, linked)).toList();
    boolean all = sound.size() == claims.size();
    return new ArticleKnowledge(document, sound, all ? linked : entities.link(sound));
  }

  private static boolean isAboutItself(Claim claim, ArticleEntities linked) {
    Integer subject = linked.arguments().get(claim.subject());
    return subject != null && subject.equals(linked.arguments().get(claim.object()));
  }

  /** Decides who is who across articles. */
  public Resolver resolver() {
    return new LateResolver(() -> parts().resolver());
  }

  @Override
  public synchronized void close() {
    if (loaded != null) {
      loaded.annotator().close();
    }
  }
}

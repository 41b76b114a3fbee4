package io.github.newsgraph.build;

import io.github.newsgraph.article.Article;
import io.github.newsgraph.claim.Claim;
import io.github.newsgraph.claim.ClaimExtractor;
import io.github.newsgraph.claim.RuleBook;
import io.github.newsgraph.entity.ArticleEntities;
import io.github.newsgraph.entity.Coreference;
import io.github.newsgraph.entity.DocumentEntities;
import io.github.newsgraph.entity.EntityResolver;
import io.github.newsgraph.entity.Gazetteer;
import io.github.newsgraph.frame.DocumentFrames;
import io.github.newsgraph.frame.FrameBuilder;
import io.github.newsgraph.graph.ArticleKnowledge;
import io.github.newsgraph.text.Annotator;
import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.Lexicon;
import java.io.IOException;
import java.util.List;

/**
 * From a text to all that is known of it. Loading takes a second or two; several threads may use
 * one pipeline. The same text always gives the same knowledge.
 */
public final class Pipeline implements AutoCloseable {
  private final Annotator annotator;
  private final FrameBuilder frameBuilder;
  private final Coreference coreference;
  private final ClaimExtractor extractor;
  private final EntityResolver resolver;
  private final LanguageGate languages = new LanguageGate();

  private Pipeline(
      Annotator annotator,
      FrameBuilder frameBuilder,
      Coreference coreference,
      ClaimExtractor extractor,
      EntityResolver resolver) {
    this.annotator = annotator;
    this.frameBuilder = frameBuilder;
    this.coreference = coreference;
    this.extractor = extractor;
    this.resolver = resolver;
  }

  /**
   * Loads models, rules and gazetteer.
   *
   * @throws IOException if one of them is missing or broken
   */
  public static Pipeline load() throws IOException {
    Lexicon lexicon = Lexicon.load();
    Gazetteer gazetteer = Gazetteer.load();
    return new Pipeline(
        Annotator.load(),
        new FrameBuilder(lexicon),
        new Coreference(gazetteer, lexicon),
        new ClaimExtractor(RuleBook.load(lexicon)),
        new EntityResolver(gazetteer));
  }

  /**
   * The way of an article.
   *
   * @throws ForeignLanguageException if it is not in English
   */
  public ArticleKnowledge understand(Article article) throws IOException {
    languages.check(article);
    Document document = annotator.annotate(article);
    DocumentFrames frames = frameBuilder.frames(document);
    DocumentEntities entities = coreference.resolve(document, frames);
    List<Claim> claims = extractor.extract(document, frames, entities);
    return knowledge(document, claims, entities);
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
  public EntityResolver resolver() {
    return resolver;
  }

  @Override
  public void close() {
    annotator.close();
  }
}

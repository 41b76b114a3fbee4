package io.github.newsgraph.graph;

import io.github.newsgraph.article.Article;
import io.github.newsgraph.article.Paragraph;
import io.github.newsgraph.article.Span;
import io.github.newsgraph.claim.Argument;
import io.github.newsgraph.claim.Claim;
import io.github.newsgraph.claim.Confidence;
import io.github.newsgraph.entity.ArticleEntities;
import io.github.newsgraph.entity.Evidence;
import io.github.newsgraph.entity.LinkedMention;
import io.github.newsgraph.entity.LocalEntity;
import io.github.newsgraph.frame.Phrase;
import io.github.newsgraph.frame.Status;
import io.github.newsgraph.frame.TimeExpression;
import io.github.newsgraph.text.DependencyTree;
import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Sentence;
import io.github.newsgraph.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** A small article with what is known of it, written by hand. Words are separated by one space. */
public final class Report {
  private static final Set<String> PRONOUNS = Set.of("He", "he", "She", "she", "It", "it", "They");

  private final String id;
  private final String text;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<LocalEntity> entities = new ArrayList<>();
  private final List<LinkedMention> mentions = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private Optional<LocalDate> published = Optional.of(LocalDate.of(2024, 6, 26));
  private final Map<Argument, Integer> arguments = new HashMap<>();
  private String source;

  public Report(String id, String... sentences) {
    this.id = id;
    this.source = id + ".txt";
    this.text = String.join("\n", sentences);
    int begin = 0;
    for (String sentence : sentences) {
      addSentence(begin, sentence);
      begin += sentence.length() + 1;
    }
  }

  private void addSentence(int begin, String words) {
    List<Token> tokens = new ArrayList<>();
    int at = begin;
    for (String word : words.split(" ", -1)) {
      String upos = PRONOUNS.contains(word) ? "PRON" : "X";
      tokens.add(new Token(tokens.size(), new Span(at, at + word.length()), word, word, upos, "X"));
      at += word.length() + 1;
    }
    int[] heads = new int[tokens.size()];
    heads[0] = DependencyTree.ROOT;
    String[] relations = new String[tokens.size()];
    Arrays.fill(relations, "dep");
    DependencyTree tree = new DependencyTree(heads, List.of(relations));
    Span span = new Span(begin, begin + words.length());
    sentences.add(
        new Sentence(sentences.size(), 0, Paragraph.Kind.BODY, span, tokens, tree, List.of()));
  }

  /** Sets the day of publication, null for none; without this it is 26 June 2024. */
  public Report published(LocalDate day) {
    published = Optional.ofNullable(day);
    return this;
  }

  /** Sets where the article is from; without this it is a file. */
  public Report from(String address) {
    source = address;
    return this;
  }

  /** Makes known an entity, by its best name first, and links all its names where they stand. */
  public Report entity(EntityType type, String... names) {
    return entity(type, true, Optional.empty(), names);
  }

  public Report known(EntityType type, String known, String... names) {
    return entity(type, true, Optional.of(known), names);
  }

  /** Says more of the entity that was made known last. */
  public Report evidence(Evidence evidence) {
    LocalEntity last = entities.remove(entities.size() - 1);
    entities.add(
        new LocalEntity(
            last.article(),
            last.number(),
            last.type(),
            last.name(),
            last.named(),
            last.names(),
            last.known(),
            evidence));
    return this;
  }

  /** Makes known a thing without a name. */
  public Report concept(String head) {
    return entity(EntityType.CONCEPT, false, Optional.empty(), head);
  }

  private Report entity(EntityType type, boolean named, Optional<String> known, String... names) {
    int number = entities.size();
    TreeSet<String> proper = named ? new TreeSet<>(List.of(names)) : new TreeSet<>();
    entities.add(new LocalEntity(id, number, type, names[0], named, proper, known));
    for (String name : names) {
      LinkedMention.Kind kind = named ? LinkedMention.Kind.NAME : LinkedMention.Kind.NOMINAL;
      sentences.forEach(s -> mention(s.index(), name, number, kind, "exact-name"));
    }
    return this;
  }

  private void mention(
      int sentence, String words, int entity, LinkedMention.Kind kind, String pass) {
    find(sentence, words)
        .ifPresent(
            p -> {
              Span span = span(p);
              if (mentions.stream().noneMatch(m -> m.span().contains(span))) {
                mentions.add(new LinkedMention(span, words, kind, entity, pass));
              }
            });
  }

  /** Links a pronoun to the entity of a name. */
  public Report pronoun(int sentence, String pronoun, String name) {
    mention(sentence, pronoun, number(name), LinkedMention.Kind.PRONOUN, "pronoun");
    return this;
  }

  private Span span(Phrase phrase) {
    List<Token> tokens = sentences.get(phrase.sentence()).tokens();
    return new Span(
        tokens.get(phrase.begin()).span().begin(), tokens.get(phrase.end() - 1).span().end());
  }

  private Optional<Phrase> find(int sentence, String words) {
    List<String> wanted = List.of(words.split(" "));
    List<String> forms = sentences.get(sentence).tokens().stream().map(Token::form).toList();
    for (int i = 0; i + wanted.size() <= forms.size(); i++) {
      if (forms.subList(i, i + wanted.size()).equals(wanted)) {
        return Optional.of(new Phrase(sentence, i + wanted.size() - 1, i, i + wanted.size()));
      }
    }
    return Optional.empty();
  }

  private int number(String name) {
    return entities.stream()
        .filter(e -> e.names().contains(name) || e.name().equals(name))
        .findFirst()
        .orElseThrow()
        .number();
  }

  /** An argument: words of a sentence, and the name of the entity that they mean. */
  public Argument the(int sentence, String words, String name) {
    Argument argument = new Argument.Mentioned(find(sentence, words).orElseThrow());
    arguments.put(argument, number(name));
    return argument;
  }

  public Argument the(int sentence, String words) {
    return the(sentence, words, words);
  }

  public Argument constant(String label) {
    Argument argument = new Argument.Constant(label);
    arguments.put(argument, number(label));
    return argument;
  }

  /** Adds a claim of a relation of the ontology. */
  public Report claim(Argument subject, String relation, Argument object, Status status) {
    return claim(subject, relation, object, status, UnaryOperator.identity());
  }

  public Report claim(
      Argument subject,
      String relation,
      Argument object,
      Status status,
      UnaryOperator<Claim> more) {
    int sentence = ((Argument.Mentioned) subject).phrase().sentence();
    boolean open = relation.contains(" ");
    claims.add(
        more.apply(
            new Claim(
                sentence,
                subject,
                new Claim.Relation(relation.replace(' ', '_'), relation, open),
                object,
                List.of(),
                status,
                Optional.empty(),
                Optional.empty(),
                relation,
                "test",
                new Confidence(List.of(new Confidence.Term("given", 2.2))))));
    return this;
  }

  public UnaryOperator<Claim> saidBy(int sentence, String words, String name) {
    Phrase speaker = ((Argument.Mentioned) the(sentence, words, name)).phrase();
    return c -> with(c, c.roles(), Optional.of(speaker), c.time());
  }

  public static UnaryOperator<Claim> role(String name, Argument value) {
    return c -> {
      List<Claim.Role> roles = new ArrayList<>(c.roles());
      roles.add(new Claim.Role(name, value));
      return with(c, roles, c.speaker(), c.time());
    };
  }

  public static UnaryOperator<Claim> when(String text, LocalDate begin, LocalDate end) {
    TimeExpression time =
        new TimeExpression(text, Optional.ofNullable(begin), Optional.ofNullable(end));
    return c -> with(c, c.roles(), c.speaker(), Optional.of(time));
  }

  public static UnaryOperator<Claim> both(UnaryOperator<Claim> a, UnaryOperator<Claim> b) {
    return c -> b.apply(a.apply(c));
  }

  private static Claim with(
      Claim c, List<Claim.Role> roles, Optional<Phrase> speaker, Optional<TimeExpression> time) {
    return new Claim(
        c.sentence(),
        c.subject(),
        c.relation(),
        c.object(),
        roles,
        c.status(),
        speaker,
        time,
        c.trigger(),
        c.rule(),
        c.confidence());
  }

  public ArticleKnowledge knowledge() {
    Article article =
        new Article(
            id,
            "Report " + id,
            text,
            published,
            source,
            "en",
            List.of(new Paragraph(new Span(0, text.length()), Paragraph.Kind.BODY)));
    return new ArticleKnowledge(
        new Document(article, sentences),
        claims,
        new ArticleEntities(entities, mentions, arguments));
  }
}

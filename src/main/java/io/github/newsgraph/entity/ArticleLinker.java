package io.github.newsgraph.entity;

import io.github.newsgraph.article.Span;
import io.github.newsgraph.claim.Argument;
import io.github.newsgraph.claim.Claim;
import io.github.newsgraph.frame.Phrase;
import io.github.newsgraph.text.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Numbers an article's entities: the named ones, and those without a name that claims speak of. */
final class ArticleLinker {
  private final Syntax syntax;
  private final Discourse discourse;
  private final DocumentEntities document;
  private final Labels labels;
  private final Offices offices;
  private final LocalEvidence evidence;
  private final List<LocalEntity> entities = new ArrayList<>();
  private final Map<Chain, Integer> byChain = new IdentityHashMap<>();
  private final Map<String, Integer> byLabel = new HashMap<>();
  private final Map<Argument, Integer> arguments = new HashMap<>();
  private final Map<Span, LinkedMention> mentions = new TreeMap<>();

  ArticleLinker(
      Syntax syntax,
      Discourse discourse,
      DocumentEntities document,
      Labels labels,
      Offices offices,
      LocalEvidence evidence) {
    this.syntax = syntax;
    this.discourse = discourse;
    this.document = document;
    this.labels = labels;
    this.offices = offices;
    this.evidence = evidence;
  }

  ArticleEntities link(List<Claim> claims) {
    discourse.chains().stream()
        .filter(c -> c.isNamed() && !c.names().isEmpty())
        .sorted(Comparator.comparing(c -> c.links().get(0).mention().head()))
        .forEach(this::number);
    for (Claim claim : claims) {
      add(claim.subject());
      add(claim.object());
      claim.roles().forEach(r -> add(r.value()));
      claim.speaker().ifPresent(s -> add(new Argument.Mentioned(s)));
    }
    document.nestedNames().forEach(n -> put(n.mention(), number(n.chain()), "nested"));
    discourse.chains().stream().filter(c -> !c.members().isEmpty()).forEach(this::number);
    document.captioned().forEach(this::number);
    findUnread();
    return new ArticleEntities(entities, List.copyOf(mentions.values()), arguments);
  }

  private void findUnread() {
    UnreadNames unread = new UnreadNames(syntax.document().article());
    for (LocalEntity entity : entities) {
      if (entity.named()) {
        entity.names().forEach(n -> unread.add(n, entity.number()));
      }
    }
    unread.find().forEach(m -> mentions.putIfAbsent(m.span(), m));
  }

  private void add(Argument argument) {
    if (arguments.containsKey(argument)) {
      return;
    }
    if (argument instanceof Argument.Mentioned mentioned) {
      arguments.put(argument, entityOf(mentioned.phrase()));
    } else if (argument instanceof Argument.Constant constant) {
      arguments.put(argument, labelled(EntityType.CONCEPT, List.of(constant.label())));
    }
  }

  private int entityOf(Phrase phrase) {
    At head = syntax.antecedentOfRelative(document.headOf(phrase)).orElse(document.headOf(phrase));
    EntityType type = document.typeOf(phrase);
    Optional<Chain> chain = document.chainAt(head);
    if (chain.isPresent() && (chain.get().type() == type)) {
      int number = number(chain.get());
      mention(head, number, "product");
      return number;
    }
    int number = labelled(type, called(head, type));
    mention(head, number, "label");
    return number;
  }

  /** The label and, behind it, what else the thing may be called. */
  private List<String> called(At head, EntityType type) {
    return switch (type) {
      case POSITION -> List.of(offices.label(head));
      case ORGANIZATION -> offices.bodyLabels(head);
      default -> List.of(labels.of(head));
    };
  }

  private int number(Chain chain) {
    Integer known = byChain.get(chain);
    if (known != null) {
      return known;
    }
    int number = chain.isNamed() ? named(chain) : unnamed(chain);
    byChain.put(chain, number);
    for (Chain.Link link : chain.links()) {
      if (!link.mention().demonym()) {
        put(link.mention(), number, link.pass());
      }
    }
    return number;
  }

  private int named(Chain chain) {
    LocalEntity entity =
        new LocalEntity(
            syntax.document().article().id(),
            entities.size(),
            chain.type(),
            chain.label(),
            true,
            new TreeSet<>(chain.names().keySet()),
            chain.entry().map(Gazetteer.Entry::id),
            evidence.of(chain));
    entities.add(entity);
    return entity.number();
  }

  /** A chain of descriptions only is labelled by its first, and is one thing by itself. */
  private int unnamed(Chain chain) {
    if (!chain.members().isEmpty()) {
      return labelled(
          EntityType.GROUP,
          List.of(
              chain.members().stream()
                  .map(Chain::label)
                  .sorted()
                  .collect(Collectors.joining(" and "))));
    }
    At first = chain.links().get(0).mention().head();
    return labelled(chain.type(), called(first, chain.type()));
  }

  private int labelled(EntityType type, List<String> called) {
    String label = called.get(0);
    return byLabel.computeIfAbsent(
        type + " " + Names.fold(label),
        k -> {
          entities.add(
              new LocalEntity(
                  syntax.document().article().id(),
                  entities.size(),
                  type,
                  label,
                  false,
                  new TreeSet<>(called.subList(1, called.size())),
                  Optional.empty()));
          return entities.size() - 1;
        });
  }

  private void mention(At head, int number, String pass) {
    int begin = syntax.leftEdge(head);
    int end = head.token() + 1;
    LinkedMention.Kind kind =
        syntax.token(head).upos().equals("PRON")
            ? LinkedMention.Kind.PRONOUN
            : LinkedMention.Kind.NOMINAL;
    if (discourse.mentionAt(head).isEmpty()) {
      add(head, begin, end, kind, number, pass);
    }
  }

  private void put(Found mention, int number, String pass) {
    add(mention.head(), mention.begin(), mention.end(), mention.kind(), number, pass);
  }

  private void add(At head, int begin, int end, LinkedMention.Kind kind, int number, String pass) {
    Span span =
        new Span(
            syntax.token(head.to(begin)).span().begin(),
            syntax.token(head.to(end - 1)).span().end());
    String words = syntax.words(head.sentence(), begin, end);
    mentions.putIfAbsent(span, new LinkedMention(span, words, kind, number, pass));
  }
}

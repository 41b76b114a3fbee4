package io.github.newsgraph.graph;

import static io.github.newsgraph.graph.Vocabulary.ng;

import io.github.newsgraph.graph.ClaimLinks.Link;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * The quads of an article's graph that name entities. All of them follow from the quads that name
 * none ({@code ng:chain}, {@code ng:arguments}) and from who the article's local entities are.
 */
final class EntityQuads {
  private final Node graph;
  private final Map<Integer, Node> denoted;
  private final Map<Node, Node> mentions;
  private final Map<Link, Node> split = new HashMap<>();
  private final Set<Node> rejected = new HashSet<>();
  private final Set<Quad> quads = new LinkedHashSet<>();

  /**
   * @param denoted the entity that each local entity of the article is, by its number
   * @param mentions the entities of single mentions that are others than their local entities
   */
  EntityQuads(Node graph, Map<Integer, Node> denoted, Map<Node, Node> mentions) {
    this.graph = graph;
    this.denoted = denoted;
    this.mentions = mentions;
  }

  /** Whether a quad of an article's graph is one that this class writes. */
  static boolean namesEntity(Quad quad, Iris iris) {
    return quad.getPredicate().equals(Vocabulary.REIFIES)
        || quad.getPredicate().equals(Vocabulary.JOINED_BY)
        || quad.getPredicate().equals(Vocabulary.OUTCOME)
        || quad.getPredicate().equals(Vocabulary.REJECTED_BY)
        || iris.isEntity(quad.getSubject())
        || iris.isEntity(quad.getObject());
  }

  /**
   * The article's own quads, then those that name entities, none twice.
   *
   * @param identity what is said on who the entities are, and which claims are rejected
   */
  List<Quad> complete(List<Quad> own, Collection<Quad> identity) {
    quads.addAll(own);
    Map<Node, Map<Node, Node>> said = new HashMap<>();
    for (Quad quad : own) {
      said.computeIfAbsent(quad.getSubject(), s -> new HashMap<>())
          .put(quad.getPredicate(), quad.getObject());
    }
    mentions.forEach(
        (mention, entity) -> {
          if (said.containsKey(mention)) {
            split.put(link(said.get(mention)), entity);
          }
        });
    identity.stream()
        .filter(q -> q.getPredicate().equals(Vocabulary.REJECTED_BY))
        .forEach(q -> rejected.add(q.getSubject()));
    for (Quad quad : own) {
      Node predicate = quad.getPredicate();
      if (predicate.equals(Vocabulary.IN_CHAIN)) {
        Node chain = denoted.get(number(quad.getObject()));
        Node mention = quad.getSubject();
        add(mention, Vocabulary.MENTION_OF, mentions.getOrDefault(mention, chain));
      } else if (predicate.equals(Vocabulary.ARGUMENTS)) {
        addClaim(quad.getSubject(), said.get(quad.getSubject()));
      }
    }
    quads.addAll(identity);
    return List.copyOf(quads);
  }

  /** How claims refer to a mention. */
  private static Link link(Map<Node, Node> mention) {
    return new Link(
        number(mention.get(Vocabulary.IN_CHAIN)),
        OptionalInt.of(number(mention.get(Vocabulary.BEGIN_INDEX))));
  }

  private static int number(Node literal) {
    return Integer.parseInt(literal.getLiteralLexicalForm());
  }

  private Node entity(Link link) {
    Node other = split.get(link);
    return other == null ? denoted.get(link.entity()) : other;
  }

  private void addClaim(Node claim, Map<Node, Node> said) {
    ClaimLinks links = ClaimLinks.parse(said.get(Vocabulary.ARGUMENTS).getLiteralLexicalForm());
    Node subject = entity(links.subject());
    Node predicate = said.get(Vocabulary.PREDICATE);
    Node object = links.object().map(this::entity).orElseGet(() -> said.get(Vocabulary.OBJECT));
    add(claim, Vocabulary.REIFIES, NodeFactory.createTripleTerm(subject, predicate, object));
    add(claim, Vocabulary.SUBJECT, subject);
    add(claim, Vocabulary.OBJECT, object);
    links.speaker().ifPresent(s -> add(claim, Vocabulary.SAID_BY, entity(s)));
    links.roles().forEach(r -> add(claim, ng(r.name()), entity(r.link())));
    // The fact itself stands only where the article says so in its own voice, and of two things.
    if (said.get(Vocabulary.STATUS).equals(Vocabulary.ASSERTED)
        && links.speaker().isEmpty()
        && !subject.equals(object)
        && !rejected.contains(claim)) {
      add(subject, predicate, object);
    }
  }

  private void add(Node subject, Node predicate, Node object) {
    quads.add(new Quad(graph, subject, predicate, object));
  }
}

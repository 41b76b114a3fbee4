package io.github.newsgraph.graph;

import static io.github.newsgraph.graph.Vocabulary.ng;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
  private final Set<Quad> quads = new LinkedHashSet<>();

  /**
   * @param denoted the entity that each local entity of the article is, by its number
   */
  EntityQuads(Node graph, Map<Integer, Node> denoted) {
    this.graph = graph;
    this.denoted = denoted;
  }

  /** Whether a quad of an article's graph is one that this class writes. */
  static boolean namesEntity(Quad quad, Iris iris) {
    return quad.getPredicate().equals(Vocabulary.REIFIES)
        || quad.getPredicate().equals(Vocabulary.JOINED_BY)
        || iris.isEntity(quad.getSubject())
        || iris.isEntity(quad.getObject());
  }

  /**
   * The article's own quads, then those that name entities, none twice.
   *
   * @param identity what is said on who the entities are
   */
  List<Quad> complete(List<Quad> own, Collection<Quad> identity) {
    quads.addAll(own);
    Map<Node, Map<Node, Node>> claims = new HashMap<>();
    for (Quad quad : own) {
      claims
          .computeIfAbsent(quad.getSubject(), s -> new HashMap<>())
          .put(quad.getPredicate(), quad.getObject());
    }
    for (Quad quad : own) {
      Node predicate = quad.getPredicate();
      if (predicate.equals(Vocabulary.IN_CHAIN)) {
        add(quad.getSubject(), Vocabulary.MENTION_OF, entity(number(quad.getObject())));
      } else if (predicate.equals(Vocabulary.ARGUMENTS)) {
        addClaim(quad.getSubject(), claims.get(quad.getSubject()));
      }
    }
    quads.addAll(identity);
    return List.copyOf(quads);
  }

  private static int number(Node literal) {
    return Integer.parseInt(literal.getLiteralLexicalForm());
  }

  private Node entity(int local) {
    return denoted.get(local);
  }

  private void addClaim(Node claim, Map<Node, Node> said) {
    ClaimLinks links = ClaimLinks.parse(said.get(Vocabulary.ARGUMENTS).getLiteralLexicalForm());
    Node subject = entity(links.subject().entity());
    Node predicate = said.get(Vocabulary.PREDICATE);
    Node object =
        links.object().isPresent()
            ? entity(links.object().get().entity())
            : said.get(Vocabulary.OBJECT);
    add(claim, Vocabulary.REIFIES, NodeFactory.createTripleTerm(subject, predicate, object));
    add(claim, Vocabulary.SUBJECT, subject);
    add(claim, Vocabulary.OBJECT, object);
    links.speaker().ifPresent(s -> add(claim, Vocabulary.SAID_BY, entity(s.entity())));
    links.roles().forEach(r -> add(claim, ng(r.name()), entity(r.link().entity())));
    // The fact itself stands only where the article says so in its own voice, and of two things.
    if (said.get(Vocabulary.STATUS).equals(Vocabulary.ASSERTED)
        && links.speaker().isEmpty()
        && !subject.equals(object)) {
      add(subject, predicate, object);
    }
  }

  private void add(Node subject, Node predicate, Node object) {
    quads.add(new Quad(graph, subject, predicate, object));
  }
}

package io.github.newsgraph.graph;

import static io.github.newsgraph.graph.Vocabulary.ng;

import io.github.newsgraph.entity.Entity;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
  private final Iris iris;
  private final Map<Integer, Entity> identity;
  private final Set<Quad> quads = new LinkedHashSet<>();

  EntityQuads(Node graph, Iris iris, Map<Integer, Entity> identity) {
    this.graph = graph;
    this.iris = iris;
    this.identity = identity;
  }

  /** Whether a quad of an article's graph is one that this class writes. */
  static boolean namesEntity(Quad quad, Iris iris) {
    return quad.getPredicate().equals(Vocabulary.REIFIES)
        || iris.isEntity(quad.getSubject())
        || iris.isEntity(quad.getObject());
  }

  /** The article's own quads, then those that name entities, none twice. */
  List<Quad> complete(List<Quad> own) {
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
      } else if (predicate.equals(Vocabulary.LOCAL_NAME)) {
        add(
            quad.getSubject(),
            Vocabulary.DENOTES,
            entity(Iris.localEntityNumber(quad.getSubject())));
      } else if (predicate.equals(Vocabulary.ARGUMENTS)) {
        addClaim(quad.getSubject(), claims.get(quad.getSubject()));
      }
    }
    distinct(identity.values()).forEach(this::describe);
    return List.copyOf(quads);
  }

  /** What the local entities denote, and what is said of those entities apart from facts. */
  Set<Quad> descriptions(String article) {
    identity.forEach(
        (number, entity) ->
            add(iris.localEntity(article, number), Vocabulary.DENOTES, iris.entity(entity.id())));
    distinct(identity.values()).forEach(this::describe);
    return Set.copyOf(quads);
  }

  private static Iterable<Entity> distinct(Iterable<Entity> entities) {
    Map<String, Entity> byId = new LinkedHashMap<>();
    entities.forEach(e -> byId.put(e.id(), e));
    return byId.values();
  }

  private static int number(Node literal) {
    return Integer.parseInt(literal.getLiteralLexicalForm());
  }

  private Node entity(int local) {
    return iris.entity(identity.get(local).id());
  }

  private void addClaim(Node claim, Map<Node, Node> said) {
    ClaimLinks links = ClaimLinks.parse(said.get(Vocabulary.ARGUMENTS).getLiteralLexicalForm());
    Node subject = entity(links.subject());
    Node predicate = said.get(Vocabulary.PREDICATE);
    Node object =
        links.object().isPresent()
            ? entity(links.object().getAsInt())
            : said.get(Vocabulary.OBJECT);
    add(claim, Vocabulary.REIFIES, NodeFactory.createTripleTerm(subject, predicate, object));
    add(claim, Vocabulary.SUBJECT, subject);
    add(claim, Vocabulary.OBJECT, object);
    links.speaker().ifPresent(s -> add(claim, Vocabulary.SAID_BY, entity(s)));
    links.roles().forEach(r -> add(claim, ng(r.role()), entity(r.entity())));
    // The fact itself stands only where the article says so in its own voice.
    if (said.get(Vocabulary.STATUS).equals(Vocabulary.ASSERTED) && links.speaker().isEmpty()) {
      add(subject, predicate, object);
    }
  }

  private void describe(Entity entity) {
    Node node = iris.entity(entity.id());
    add(node, Vocabulary.TYPE, Vocabulary.type(entity.type()));
    add(node, Vocabulary.LABEL, Literals.line(entity.label()));
    entity.aliases().forEach(a -> add(node, Vocabulary.ALT_LABEL, Literals.line(a)));
    entity.sameAs().forEach(i -> add(node, Vocabulary.SAME_AS, NodeFactory.createURI(i)));
  }

  private void add(Node subject, Node predicate, Node object) {
    quads.add(new Quad(graph, subject, predicate, object));
  }
}

package io.github.newsgraph.graph;

import static io.github.newsgraph.graph.Vocabulary.ng;

import io.github.newsgraph.entity.Decision;
import io.github.newsgraph.entity.Decision.Place;
import io.github.newsgraph.entity.Entity;
import io.github.newsgraph.entity.Identity;
import io.github.newsgraph.entity.LocalEntity;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * What an article's graph says on who its local entities are: what they denote and why, the names
 * and kind of that, and from which other IRI one is led there. An article's graph has the label and
 * kind that all articles together give a thing, but of its other names only those that the article
 * itself or the gazetteer has; so a further article seldom changes it.
 */
public final class IdentityQuads {
  /** The predicates of what is said of an entity in these quads. */
  public static final Set<Node> OF_ENTITY =
      Set.of(
          Vocabulary.TYPE,
          Vocabulary.LABEL,
          Vocabulary.ALT_LABEL,
          Vocabulary.SAME_AS,
          ng("isoAlpha2"),
          ng("isoAlpha3"),
          ng("capital"),
          ng("capitalOf"),
          ng("inCountry"),
          ng("inRegion"),
          ng("seatOf"));

  private static final int DIGITS = 16;

  private final Node graph;
  private final Iris iris;
  private final Set<Quad> quads = new LinkedHashSet<>();

  private IdentityQuads(Node graph, Iris iris) {
    this.graph = graph;
    this.iris = iris;
  }

  /**
   * The quads for some local entities of one article.
   *
   * @param identity who they are; others may be in it
   * @throws IllegalArgumentException if it lacks one of them
   */
  public static Set<Quad> of(
      Iris iris, Collection<LocalEntity> locals, Map<LocalEntity.Key, Identity> identity) {
    Set<Quad> quads = new LinkedHashSet<>();
    for (LocalEntity local : locals) {
      Identity its = identity.get(local.key());
      if (its == null) {
        throw new IllegalArgumentException("no identity for " + local.key());
      }
      IdentityQuads one = new IdentityQuads(iris.article(local.article()), iris);
      one.addIdentity(local, its);
      quads.addAll(one.quads);
    }
    return quads;
  }

  /** Whether a quad of an article's graph is one of these. */
  public static boolean isOne(Quad quad, Iris iris) {
    Node predicate = quad.getPredicate();
    return predicate.equals(Vocabulary.DENOTES)
        || predicate.equals(Vocabulary.DECIDED_TO_BE)
        || predicate.equals(Vocabulary.REJECTED_BY)
        || predicate.equals(Vocabulary.JOINED_BY)
        || predicate.equals(Vocabulary.OUTCOME)
        || predicate.equals(Vocabulary.IS_REPLACED_BY)
        || OF_ENTITY.contains(predicate) && iris.isEntity(quad.getSubject());
  }

  /**
   * The quads for single mentions that people decided to be others than their local entities.
   *
   * @param mentions of any articles
   * @param article whose mentions are wanted
   */
  public static Set<Quad> ofMentions(Iris iris, String article, Map<Place, Identity> mentions) {
    IdentityQuads quads = new IdentityQuads(iris.article(article), iris);
    mentions.forEach(
        (place, identity) -> {
          if (place.article().equals(article)) {
            Node mention = iris.mention(article, place.begin(), place.end());
            quads.addIdentity(mention, Vocabulary.DECIDED_TO_BE, identity, Set.of());
          }
        });
    return quads.quads;
  }

  /** That a claim is wrong. */
  public static Quad rejection(Iris iris, Node graph, Decision.RejectClaim decision) {
    return new Quad(
        graph,
        iris.claim(decision.claim()),
        Vocabulary.REJECTED_BY,
        iris.curation(decision.number()));
  }

  private void addIdentity(LocalEntity local, Identity identity) {
    Set<String> names = new TreeSet<>(local.names());
    names.add(local.name());
    Node node = iris.localEntity(local.article(), local.number());
    addIdentity(node, Vocabulary.DENOTES, identity, names);
    if (local.common().isEmpty()) {
      add(node, Vocabulary.OUTCOME, outcome(identity));
    }
  }

  /**
   * A fingerprint of all that is said of who a local entity is. The graph keeps it, so that those
   * who are still the same are told by one look.
   */
  public static Node outcome(Identity identity) {
    return Literals.string(DigestUtils.sha256Hex(identity.toString()).substring(0, DIGITS));
  }

  /**
   * @param names that the article has for it
   */
  private void addIdentity(Node node, Node property, Identity identity, Set<String> names) {
    Node entity = iris.entity(identity.entity().id());
    add(node, property, entity);
    add(node, Vocabulary.JOINED_BY, Literals.line(identity.joinedBy()));
    identity.formerIds().forEach(id -> add(iris.entity(id), Vocabulary.IS_REPLACED_BY, entity));
    describe(entity, identity, names);
  }

  private void describe(Node node, Identity identity, Set<String> names) {
    Entity entity = identity.entity();
    add(node, Vocabulary.TYPE, Vocabulary.type(entity.type()));
    add(node, Vocabulary.LABEL, Literals.line(entity.label()));
    entity.sameAs().forEach(i -> add(node, Vocabulary.SAME_AS, NodeFactory.createURI(i)));
    entity.background().codes().forEach((p, code) -> add(node, ng(p), Literals.string(code)));
    entity
        .background()
        .links()
        .forEach((p, ids) -> ids.forEach(id -> add(node, ng(p), iris.entity(id))));
    SortedSet<String> aliases = new TreeSet<>(entity.aliases());
    aliases.addAll(names);
    aliases.removeAll(identity.withdrawn());
    aliases.remove(entity.label());
    aliases.forEach(a -> add(node, Vocabulary.ALT_LABEL, Literals.line(a)));
  }

  private void add(Node subject, Node predicate, Node object) {
    quads.add(new Quad(graph, subject, predicate, object));
  }
}

package io.github.newsgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.entity.EntityResolver;
import io.github.newsgraph.entity.Gazetteer;
import io.github.newsgraph.entity.LocalEntity;
import io.github.newsgraph.text.EntityType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

/** What the graph says of things that the gazetteer knows, besides what articles say. */
class BackgroundQuadsTest {
  private static final Iris IRIS = new Iris("http://example.org/");
  private static final EntityResolver RESOLVER = new EntityResolver(Gazetteer.load());

  private static Set<Quad> of(EntityType type, String id) {
    LocalEntity local =
        new LocalEntity("a", 0, type, id, true, new TreeSet<>(List.of(id)), Optional.of(id));
    return IdentityQuads.of(IRIS, List.of(local), RESOLVER.resolve(List.of(local)));
  }

  private static Set<String> values(Set<Quad> quads, String property) {
    return quads.stream()
        .filter(q -> q.getPredicate().equals(Vocabulary.ng(property)))
        .map(Quad::getObject)
        .map(o -> o.isLiteral() ? o.getLiteralLexicalForm() : o.getURI())
        .collect(Collectors.toSet());
  }

  @Test
  void aCountryHasItsCodesAndItsCapital() {
    Set<Quad> kenya = of(EntityType.COUNTRY, "Kenya");
    assertEquals(Set.of("KE"), values(kenya, "isoAlpha2"));
    assertEquals(Set.of("KEN"), values(kenya, "isoAlpha3"));
    assertEquals(Set.of("http://example.org/id/Nairobi"), values(kenya, "capital"));
  }

  @Test
  void aCapitalKnowsItsCountry() {
    Set<Quad> oslo = of(EntityType.PLACE, "Oslo");
    assertEquals(Set.of("http://example.org/id/Norway"), values(oslo, "capitalOf"));
    assertEquals(Set.of("http://example.org/id/Norway"), values(oslo, "inCountry"));
    assertEquals(Set.of(), values(oslo, "isoAlpha2"));
  }

  @Test
  void aCityStateIsNotItsOwnCapital() {
    assertEquals(Set.of(), values(of(EntityType.COUNTRY, "Singapore"), "capital"));
  }

  @Test
  void allOfItIsWithdrawnWithTheEntity() {
    for (Quad quad : of(EntityType.COUNTRY, "Kenya")) {
      Node subject = quad.getSubject();
      assertTrue(IdentityQuads.isOne(quad, IRIS) || !IRIS.isEntity(subject), quad.toString());
    }
  }
}

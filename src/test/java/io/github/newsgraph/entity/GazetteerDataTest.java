package io.github.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.newsgraph.text.EntityType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/** The gazetteer's data agree with themselves and with what Java knows of ISO 3166. */
class GazetteerDataTest {
  private static final String NG = "https://w3id.org/newsgraph/ontology#";
  private static final String ID = "https://w3id.org/newsgraph/gazetteer#";
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final Graph GRAPH = GraphFactory.createDefaultGraph();

  static {
    RDFDataMgr.read(GRAPH, "ontology/gazetteer.ttl");
  }

  private static Stream<Triple> triples(String property) {
    return GRAPH.stream(Node.ANY, NodeFactory.createURI(NG + property), Node.ANY);
  }

  private static String id(Node node) {
    return node.getURI().substring(ID.length());
  }

  private static Map<String, String> values(String property) {
    return triples(property)
        .collect(
            Collectors.toMap(t -> id(t.getSubject()), t -> t.getObject().getLiteralLexicalForm()));
  }

  private static List<Gazetteer.Entry> countries() {
    Set<String> coded = values("isoAlpha2").keySet();
    return GAZETTEER.all().stream()
        .filter(e -> e.type() == EntityType.COUNTRY && coded.contains(e.id()))
        .toList();
  }

  @Test
  void has193MembersOfTheUnitedNationsAndFourMoreCountries() {
    assertEquals(197, countries().size());
    for (String more : List.of("Vatican_City", "Palestine", "Kosovo", "Taiwan")) {
      assertTrue(countries().stream().anyMatch(c -> c.id().equals(more)), more);
    }
  }

  @Test
  void everyCountryHasDemonymCapitalAndAnEntryElsewhere() {
    Set<String> withCapital =
        triples("capital").map(t -> id(t.getSubject())).collect(Collectors.toSet());
    // Two demonyms belong to two countries and stand with the one that news usually mean.
    Set<String> withoutDemonym = Set.of("Republic_of_the_Congo", "Dominica");
    for (Gazetteer.Entry country : countries()) {
      assertTrue(withCapital.contains(country.id()), country.id());
      assertEquals(1, country.sameAs().size(), country.id());
      assertEquals(
          withoutDemonym.contains(country.id()),
          country.demonyms().isEmpty() && country.demonymNouns().isEmpty(),
          country.id());
    }
  }

  private static Locale region(String code) {
    return new Locale.Builder().setRegion(code).build();
  }

  @Test
  void codesAreThoseOfIso3166() {
    Map<String, String> alpha3 = values("isoAlpha3");
    Map<String, String> alpha2 = values("isoAlpha2");
    assertEquals(alpha2.keySet(), alpha3.keySet());
    assertEquals(alpha2.size(), new HashSet<>(alpha2.values()).size());
    alpha2.forEach(
        (id, code) -> {
          if (!id.equals("Kosovo")) {
            assertEquals(region(code).getISO3Country(), alpha3.get(id), id);
          }
        });
  }

  @Test
  void everyCodeOfIso3166IsThere() {
    Set<String> there = new TreeSet<>(values("isoAlpha2").values());
    Set<String> wanted = new TreeSet<>(List.of(Locale.getISOCountries()));
    wanted.add("XK"); // Kosovo, by common use
    assertEquals(wanted, there);
  }

  @Test
  void aDemonymLooksLikeOne() {
    for (Gazetteer.Entry entry : GAZETTEER.all()) {
      for (String word : entry.demonyms()) {
        assertTrue(word.matches("(?:sub-)?\\p{Lu}.*"), word);
      }
      for (String noun : entry.demonymNouns()) {
        assertTrue(noun.matches("\\p{Lu}.*"), noun);
      }
    }
  }

  @Test
  void aPlaceLiesInOneCountryAndARegionInTheSame() {
    Map<String, String> countries = new HashMap<>();
    triples("inCountry").forEach(t -> countries.put(id(t.getSubject()), id(t.getObject())));
    triples("inRegion")
        .forEach(
            t ->
                assertEquals(
                    countries.get(id(t.getObject())),
                    countries.get(id(t.getSubject())),
                    t.toString()));
    assertTrue(triples("inRegion").count() > 150);
  }

  @Test
  void aShortNameIsNoNameByItself() {
    for (Gazetteer.Entry entry : GAZETTEER.all()) {
      for (String name : entry.shortNames()) {
        assertTrue(GAZETTEER.byShortName(name).contains(entry), name);
        assertFalse(GAZETTEER.allByName(name).contains(entry), name);
      }
    }
  }

  @Test
  void firstLevelUnitsOfBigCountriesAreThere() {
    for (String name :
        List.of(
            "Baden-Württemberg",
            "Schleswig-Holstein",
            "Uttarakhand",
            "Telangana",
            "Zhejiang",
            "Guangxi",
            "Australian Capital Territory",
            "Nunavut",
            "Wyoming",
            "Yorkshire")) {
      assertTrue(GAZETTEER.byName(name).isPresent(), name);
    }
  }

  @Test
  void bodiesThatNewsNameAreThere() {
    for (String name :
        List.of(
            "Bank of Canada",
            "Riksbank",
            "Reserve Bank of Australia",
            "Seimas",
            "Rajya Sabha",
            "BND",
            "NYPD",
            "Home Office",
            "Russian Defence Ministry",
            "Fianna Fáil",
            "ZANU-PF",
            "Lashkar-e-Taiba",
            "New Development Bank",
            "ICTY",
            "World Athletics",
            "CERN")) {
      assertEquals(
          Optional.of(EntityType.ORGANIZATION),
          GAZETTEER.byName(name).map(Gazetteer.Entry::type),
          name);
    }
  }

  @Test
  void aCodeBelongsToTheCountryThatJavaCallsByThatName() {
    Map<String, String> alpha2 = values("isoAlpha2");
    for (Map.Entry<String, String> coded : alpha2.entrySet()) {
      String name = region(coded.getValue()).getDisplayCountry(Locale.ENGLISH);
      List<String> alternatives =
          List.of(
              name,
              name.replace("&", "and"),
              name.replace("&", "and the"),
              name.replaceAll(" SAR China| \\(.*| - .*", ""));
      assertTrue(
          alternatives.stream()
              .map(GAZETTEER::byName)
              .flatMap(Optional::stream)
              .anyMatch(e -> e.id().equals(coded.getKey())),
          coded + " " + name);
    }
  }

  @Test
  void capitalsAndCountriesAgree() {
    Set<String> there =
        triples("capital")
            .map(t -> id(t.getSubject()) + " " + id(t.getObject()))
            .filter(pair -> !pair.split(" ")[0].equals(pair.split(" ")[1]))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> back =
        triples("capitalOf")
            .map(t -> id(t.getObject()) + " " + id(t.getSubject()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(there, back);
  }

  @Test
  void everythingReferredToIsThere() {
    for (String property :
        List.of("capital", "capitalOf", "seatOf", "inCountry", "inRegion", "officeOf")) {
      triples(property)
          .forEach(t -> assertTrue(GAZETTEER.byId(id(t.getObject())).isPresent(), t.toString()));
    }
  }

  @Test
  void noNameMeansTwoEntriesOfOneType() {
    for (Gazetteer.Entry entry : GAZETTEER.all()) {
      boolean office = entry.type() == EntityType.POSITION;
      for (String name : office ? Set.<String>of() : entry.names()) {
        List<Gazetteer.Entry> same =
            GAZETTEER.allByName(name).stream().filter(e -> e.type() == entry.type()).toList();
        assertEquals(List.of(entry), same, name);
      }
    }
  }

  @Test
  void noDemonymMeansTwoEntries() {
    for (Gazetteer.Entry entry : GAZETTEER.all()) {
      for (Set<String> words : List.of(entry.demonyms(), entry.demonymNouns())) {
        words.forEach(w -> assertEquals(Optional.of(entry), GAZETTEER.byDemonym(w), w));
      }
    }
  }

  @Test
  void noTwoEntriesAreTheSameElsewhere() {
    Map<String, String> owners = new HashMap<>();
    for (Gazetteer.Entry entry : GAZETTEER.all()) {
      entry.sameAs().forEach(iri -> assertEquals(null, owners.put(iri, entry.id()), iri));
    }
  }

  @Test
  void idsDifferAlsoWithoutCase() {
    Map<String, String> ids = new HashMap<>();
    for (Gazetteer.Entry entry : GAZETTEER.all()) {
      String other = ids.put(entry.id().toLowerCase(Locale.ROOT), entry.id());
      assertFalse(other != null, entry.id() + " " + other);
      assertTrue(entry.id().matches("[A-Za-z0-9_-]+"), entry.id());
    }
  }

  @Test
  void placesOfAllKindsAreThere() {
    assertEquals(50, inUnitedStates("state"));
    assertEquals(7, ofKind("continent").count());
    assertTrue(ofKind("city").filter(e -> e.capitalOf().isEmpty()).count() > 150);
  }

  private static Stream<Gazetteer.Entry> ofKind(String noun) {
    return GAZETTEER.byKindNoun(noun).stream();
  }

  private static long inUnitedStates(String noun) {
    return ofKind(noun)
        .filter(e -> e.type() == EntityType.PLACE)
        .filter(e -> e.country().equals(Optional.of("United_States")))
        .count();
  }
}

package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Makes an entity of what a user says of one subject. */
final class KnownThingReader {
  private static final Set<String> TYPES = Set.of("type", "entryType");
  private static final Set<String> LABELS = Set.of("label", "prefLabel", "name", "entryLabel");
  private static final Set<String> ALIASES =
      Set.of("altLabel", "alternateName", "nick", "entryAlias");
  private static final Set<String> OURS = Set.of("entryId", "entrySource");
  private static final Set<String> SAME = Set.of("sameAs", "exactMatch");
  private static final Set<String> LINKS = Set.of("inCountry", "capitalOf", "seatOf");

  private final String iri;
  private final List<Triple> said;
  private final String base;

  KnownThingReader(String iri, List<Triple> said, String base) {
    this.iri = iri;
    this.said = said;
    this.base = base;
  }

  /** The entity; nothing if it has no name or no kind. */
  Optional<KnownThing> thing() {
    SortedSet<String> labels = words(LABELS);
    Set<EntityType> kinds =
        objects(TYPES).stream()
            .filter(Node::isURI)
            .flatMap(o -> KnowledgeTypes.of(o.getURI()).stream())
            .collect(Collectors.toSet());
    if (labels.isEmpty() || kinds.isEmpty()) {
      return Optional.empty();
    }
    EntityType type =
        KnowledgeTypes.single(kinds)
            .orElseThrow(() -> new KnowledgeException(shown() + " is of several kinds: " + kinds));
    if (labels.size() > 1) {
      throw new KnowledgeException(
          shown() + " has several labels: " + labels + "; all but one are skos:altLabel");
    }
    return Optional.of(new KnownThing(iri, entry(labels.first(), type), evidence(), others()));
  }

  private List<Triple> others() {
    return said.stream()
        .filter(
            t -> {
              String property = localName(t.getPredicate().getURI());
              return !TYPES.contains(property)
                  && !LABELS.contains(property)
                  && !ALIASES.contains(property)
                  && !OURS.contains(property);
            })
        .toList();
  }

  private String shown() {
    return "<" + iri + ">";
  }

  private Gazetteer.Entry entry(String label, EntityType type) {
    SortedSet<String> names = words(ALIASES);
    names.add(label);
    List.copyOf(names).stream().filter(Acronyms::hasLegalForm).forEach(n -> names.add(brief(n)));
    SortedSet<String> sameAs = iris(SAME);
    if (!isOurs()) {
      sameAs.add(iri);
    }
    SortedMap<String, SortedSet<String>> links = new TreeMap<>();
    for (String link : LINKS) {
      SortedSet<String> ids = localNames(link);
      if (!ids.isEmpty()) {
        links.put(link, ids);
      }
    }
    SortedSet<String> none = new TreeSet<>();
    return new Gazetteer.Entry(
        id(label),
        label,
        type,
        names,
        none,
        words(Set.of("demonym")),
        words(Set.of("demonymNoun")),
        words(Set.of("kindNoun")),
        localNames("seatOf").stream().findFirst(),
        localNames("capitalOf").stream().findFirst(),
        localNames("inCountry").stream().findFirst(),
        new Background(new TreeMap<>(), links),
        sameAs);
  }

  /** "Acme" of "Acme Ltd" */
  private static String brief(String name) {
    return name.substring(0, name.lastIndexOf(' ')).replaceFirst("[\\s,]+$", "");
  }

  private Evidence evidence() {
    SortedSet<String> occupations =
        words(Set.of("occupation", "jobTitle")).stream()
            .map(w -> w.toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(TreeSet::new));
    SortedSet<String> affiliations = localNames("affiliation");
    affiliations.addAll(localNames("inCountry"));
    affiliations.addAll(localNames("nationality"));
    return new Evidence(occupations, affiliations, new TreeSet<>());
  }

  private boolean isOurs() {
    return iri.startsWith(base + "id/");
  }

  /** Its dct:identifier, else the last part of its IRI; the label where that is a mere code. */
  private String id(String label) {
    Optional<String> own = words(Set.of("identifier")).stream().findFirst();
    if (own.isPresent()) {
      return LocalNames.of(own.get());
    }
    String last = LocalNames.of(URLDecoder.decode(localName(iri), StandardCharsets.UTF_8));
    return isOurs() || last.matches("\\p{L}{2}.*") ? last : LocalNames.of(label);
  }

  private List<Node> objects(Set<String> properties) {
    return said.stream()
        .filter(t -> properties.contains(localName(t.getPredicate().getURI())))
        .map(Triple::getObject)
        .toList();
  }

  /** The English words of some properties, else those of any language. */
  private SortedSet<String> words(Set<String> properties) {
    List<Node> all = objects(properties).stream().filter(Node::isLiteral).toList();
    List<Node> english =
        all.stream()
            .filter(o -> o.getLiteralLanguage().toLowerCase(Locale.ROOT).matches("|en(-.*)?"))
            .toList();
    return (english.isEmpty() ? all.stream().limit(1).toList() : english)
        .stream()
            .map(o -> o.getLiteralLexicalForm().strip().replaceAll("\\s+", " "))
            .filter(w -> !w.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private SortedSet<String> iris(Set<String> properties) {
    return objects(properties).stream()
        .filter(Node::isURI)
        .map(Node::getURI)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private SortedSet<String> localNames(String property) {
    return iris(Set.of(property)).stream()
        .map(KnownThingReader::localName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String localName(String iri) {
    String whole = iri.endsWith("/") ? iri.substring(0, iri.length() - 1) : iri;
    return whole.substring(Math.max(whole.lastIndexOf('#'), whole.lastIndexOf('/')) + 1);
  }
}

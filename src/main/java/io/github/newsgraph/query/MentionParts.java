package io.github.newsgraph.query;

import io.github.newsgraph.entity.Decision.Place;
import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.graph.Lookup;
import io.github.newsgraph.graph.Vocabulary;
import io.github.newsgraph.query.QueryFailure.BadChange;
import io.github.newsgraph.query.QueryFailure.UnclearName;
import io.github.newsgraph.store.GraphStore;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Some mentions of an entity, as a person points at them: the IRI of a mention, {@code
 * ARTICLE#120-131}, {@code ARTICLE#120} or all of an {@code ARTICLE}; of an article's id the
 * beginning will do. To be used inside a transaction.
 */
final class MentionParts {
  private static final int SHOWN = 8;
  private static final Pattern PART =
      Pattern.compile("(?<article>.*)#(mention=)?(?<begin>\\d{1,9})([-,](?<end>\\d{1,9}))?");

  private final DatasetGraph dataset;
  private final Iris iris;

  /** The words of the entity's mentions, by their places. */
  private final SortedMap<Place, Mention> mentions = new TreeMap<>();

  private final SortedSet<Place> chosen = new TreeSet<>();

  private record Mention(String words, boolean name) {}

  MentionParts(GraphStore store, Node entity) {
    this.dataset = store.dataset();
    this.iris = store.iris();
    for (Quad quad : new EntityFinder(store).mentions(entity)) {
      Node mention = quad.getSubject();
      Place place =
          new Place(
              value(quad.getGraph(), quad.getGraph(), Vocabulary.IDENTIFIER),
              Integer.parseInt(value(quad.getGraph(), mention, Vocabulary.BEGIN_INDEX)),
              Integer.parseInt(value(quad.getGraph(), mention, Vocabulary.END_INDEX)));
      boolean name = value(quad.getGraph(), mention, Vocabulary.MENTION_KIND).equals("name");
      mentions.put(place, new Mention(value(quad.getGraph(), mention, Vocabulary.TEXT), name));
    }
  }

  private String value(Node graph, Node subject, Node property) {
    return Lookup.text(dataset, graph, subject, property).orElse("");
  }

  /**
   * Takes in a part.
   *
   * @throws QueryFailure if it is no mention of the entity, and no article that speaks of it
   */
  void add(String text) {
    String part = text.strip().replaceAll("^<|>$", "");
    String start = iris.base() + "article/";
    boolean iri = part.startsWith(start) || part.startsWith("article:");
    String local = iri ? part.substring(part.startsWith(start) ? start.length() : 8) : part;
    Matcher matcher = PART.matcher(local);
    if (!matcher.matches()) {
      String article = article(local);
      mentions.keySet().stream().filter(p -> p.article().equals(article)).forEach(chosen::add);
      return;
    }
    String article = article(matcher.group("article"));
    int begin = Integer.parseInt(matcher.group("begin"));
    List<Place> found =
        mentions.keySet().stream()
            .filter(p -> p.article().equals(article) && p.begin() == begin)
            .filter(
                p ->
                    matcher.group("end") == null
                        || p.end() == Integer.parseInt(matcher.group("end")))
            .toList();
    if (found.size() != 1) {
      throw new UnclearName(
          (found.isEmpty() ? "no mention of it is at '" : "several mentions of it are at '")
              + text.strip()
              + "'; there are:"
              + lines(article));
    }
    chosen.add(found.get(0));
  }

  /** The id of the only article that speaks of the entity and whose id begins so. */
  private String article(String name) {
    List<String> all = mentions.keySet().stream().map(Place::article).distinct().toList();
    for (String id : all) {
      if (id.equals(name) || iris.article(id).getURI().endsWith("/" + name)) {
        return id;
      }
    }
    List<String> found = all.stream().filter(id -> id.startsWith(name)).toList();
    if (found.size() != 1 || name.isEmpty()) {
      List<String> near = found.isEmpty() ? all : found;
      String shown = near.stream().limit(SHOWN).collect(Collectors.joining("\n  "));
      throw new UnclearName(
          (found.isEmpty() ? "no article" : "no single article")
              + " that mentions it is called '"
              + name
              + "'; there are:\n  "
              + shown);
    }
    return found.get(0);
  }

  private String lines(String article) {
    return mentions.entrySet().stream()
        .filter(m -> m.getKey().article().equals(article))
        .limit(SHOWN)
        .map(m -> "\n  " + place(m.getKey()) + "  " + m.getValue().words())
        .collect(Collectors.joining());
  }

  private static String place(Place place) {
    return place.article() + "#" + place.begin() + "-" + place.end();
  }

  /**
   * @throws QueryFailure if nothing would be left of the entity
   */
  void check() {
    if (chosen.size() == mentions.size()) {
      throw new BadChange("these are all its mentions; entity rename gives it another label");
    }
  }

  /** Articles all of whose mentions of the entity are chosen. */
  SortedSet<String> articles() {
    SortedSet<String> articles =
        chosen.stream().map(Place::article).collect(Collectors.toCollection(TreeSet::new));
    mentions.keySet().stream()
        .filter(p -> !chosen.contains(p))
        .forEach(p -> articles.remove(p.article()));
    return articles;
  }

  /** The chosen mentions in other articles. */
  SortedSet<Place> mentions() {
    SortedSet<String> whole = articles();
    return chosen.stream()
        .filter(p -> !whole.contains(p.article()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The longest name among the chosen mentions, else the longest words. */
  String label() {
    return chosen.stream()
        .map(mentions::get)
        .max(
            Comparator.comparing(Mention::name)
                .thenComparing(m -> m.words().length())
                .thenComparing(Mention::words))
        .map(Mention::words)
        .orElseThrow();
  }

  @Override
  public String toString() {
    return EntityFinder.count(chosen.size(), "mention");
  }
}

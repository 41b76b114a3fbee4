package io.github.newsgraph.query;

import io.github.newsgraph.entity.CurationEntry;
import io.github.newsgraph.entity.Decision;
import io.github.newsgraph.entity.Decision.Alias;
import io.github.newsgraph.entity.Decision.Merge;
import io.github.newsgraph.entity.Decision.Pointer;
import io.github.newsgraph.entity.Decision.RejectClaim;
import io.github.newsgraph.entity.Decision.Rename;
import io.github.newsgraph.entity.Decision.Retype;
import io.github.newsgraph.entity.Decision.Split;
import io.github.newsgraph.entity.Resolver;
import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.graph.Vocabulary;
import io.github.newsgraph.query.QueryFailure.BadChange;
import io.github.newsgraph.query.QueryFailure.UnclearName;
import io.github.newsgraph.store.Curation;
import io.github.newsgraph.store.GraphStore;
import io.github.newsgraph.text.EntityType;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** Changes what a person asks for by name: entities and claims. Each change is one transaction. */
public final class Curator {
  private static final int SUGGESTIONS = 5;
  private static final int LONGEST_NAME = 200;

  private final GraphStore store;
  private final DatasetGraph dataset;
  private final Iris iris;
  private final Curation curation;

  /**
   * @param resolver decides before people do; the same as for building
   */
  public Curator(GraphStore store, Resolver resolver) {
    this.store = store;
    this.dataset = store.dataset();
    this.iris = store.iris();
    this.curation = new Curation(store, resolver);
  }

  /**
   * Who makes a change, when and why.
   *
   * @param by a name
   * @param why in the person's words
   */
  public record Signature(String by, Instant when, Optional<String> why) {}

  /**
   * What was done.
   *
   * @param number of the entry in the curation log
   * @param what in words: "merged Osted into NorAir"
   * @param articles how many of them it touched
   */
  public record Done(int number, String what, int articles) {}

  /** A change that is about to be made. */
  private record Plan(String what, IntFunction<Decision> decision) {}

  /**
   * Makes several entities one, which the first stays.
   *
   * @throws QueryFailure if a name is unclear, or there are not two entities
   */
  public Done merge(List<String> names, Signature signature) {
    return change(
        signature,
        finder -> {
          Set<Node> entities = new LinkedHashSet<>();
          names.forEach(name -> entities.add(finder.one(name)));
          if (entities.size() < 2) {
            throw new BadChange(
                "these are one already: " + finder.headline(entities.iterator().next()));
          }
          List<Pointer> pointers = entities.stream().map(finder::pointer).toList();
          List<String> lines = entities.stream().map(e -> named(finder, e)).toList();
          return new Plan(
              "merged "
                  + String.join(" and ", lines.subList(1, lines.size()))
                  + " into "
                  + lines.get(0),
              number -> new Merge(number, pointers));
        });
  }

  private static String named(EntityFinder finder, Node entity) {
    return finder.label(entity) + " (id:" + finder.id(entity) + ")";
  }

  /**
   * Makes an entity of some mentions of another.
   *
   * @param parts mentions or articles, as {@link MentionParts} reads them
   * @param label of the new entity; else the longest name that the text gives it
   * @throws QueryFailure if they are no mentions of it, or all of them
   */
  public Done split(String name, List<String> parts, Optional<String> label, Signature signature) {
    return change(
        signature,
        finder -> {
          Node entity = finder.one(name);
          MentionParts split = new MentionParts(store, entity);
          parts.forEach(split::add);
          split.check();
          String called = label.map(Curator::name).orElseGet(split::label);
          Pointer pointer = finder.pointer(entity);
          return new Plan(
              "split "
                  + split
                  + " off "
                  + named(finder, entity)
                  + " as "
                  + called
                  + " (id:"
                  + Split.idOf(called, curation.nextNumber())
                  + ")",
              number ->
                  new Split(
                      number,
                      pointer,
                      split.articles(),
                      split.mentions(),
                      Split.idOf(called, number),
                      called));
        });
  }

  /** Gives an entity another label. */
  public Done rename(String name, String label, Signature signature) {
    String called = name(label);
    return change(
        signature,
        finder -> {
          Node entity = finder.one(name);
          check(
              !finder.label(entity).equals(called),
              named(finder, entity) + " is called so already");
          Pointer pointer = finder.pointer(entity);
          return new Plan(
              "renamed " + named(finder, entity) + " to " + called,
              number -> new Rename(number, pointer, called));
        });
  }

  /** Gives an entity another name, or takes one away. */
  public Done alias(String name, String alias, boolean remove, Signature signature) {
    String called = name(alias);
    return change(
        signature,
        finder -> {
          Node entity = finder.one(name);
          Node words = NodeFactory.createLiteralString(called);
          boolean has = dataset.contains(Node.ANY, entity, Vocabulary.ALT_LABEL, words);
          boolean label = finder.label(entity).equals(called);
          String its = named(finder, entity);
          check(
              !label || !remove, "the label of " + its + " is no alias: entity rename changes it");
          check(has || !remove, its + " has no alias '" + called + "'");
          check(remove || !has && !label, its + " is called '" + called + "' already");
          Pointer pointer = finder.pointer(entity);
          return new Plan(
              remove
                  ? "took the alias '" + called + "' from " + its
                  : "gave the alias '" + called + "' to " + its,
              number -> new Alias(number, pointer, called, remove));
        });
  }

  /** Makes an entity one of another kind. */
  public Done retype(String name, EntityType type, Signature signature) {
    return change(
        signature,
        finder -> {
          Node entity = finder.one(name);
          boolean is =
              dataset.stream(Node.ANY, entity, Vocabulary.TYPE, Vocabulary.type(type))
                  .anyMatch(q -> !q.getGraph().equals(iris.inferredGraph()));
          String kind = Vocabulary.type(type).getLocalName();
          check(!is, named(finder, entity) + " is of type " + kind + " already");
          Pointer pointer = finder.pointer(entity);
          return new Plan(
              "made " + named(finder, entity) + " of type " + kind,
              number -> new Retype(number, pointer, type));
        });
  }

  /**
   * Marks a claim as wrong.
   *
   * @param name as {@link ClaimSearch} reads it
   */
  public Done reject(String name, Signature signature) {
    StoredClaim claim = claim(name);
    return change(
        signature,
        finder -> {
          String hash = claim.iri().substring(claim.iri().lastIndexOf('/') + 1);
          boolean is =
              dataset.contains(Node.ANY, iris.claim(hash), Vocabulary.REJECTED_BY, Node.ANY);
          check(!is, "the claim is rejected already: " + claim.triple());
          return new Plan(
              "rejected claim " + hash + ": " + claim.triple(),
              number -> new RejectClaim(number, hash));
        });
  }

  /**
   * The claim of a name.
   *
   * @throws QueryFailure if no claim is called so, or several
   */
  public StoredClaim claim(String name) {
    StoredClaim.Search search =
        new ClaimSearch(new QueryRunner(store), iris).find(name.strip(), SUGGESTIONS);
    return search
        .claim()
        .orElseThrow(
            () ->
                new UnclearName(
                    "no single claim is called '"
                        + name.strip()
                        + "'"
                        + (search.near().isEmpty() ? "; query claims lists them" : "; there are:")
                        + search.near().stream()
                            .map(l -> "\n  " + l)
                            .collect(Collectors.joining())));
  }

  /** Takes an entry of the log back. */
  public Done undo(int number) {
    Curation.Change change = curation.undo(number);
    return new Done(
        number,
        "taken back, which was " + CurationTable.summary(change.entry().decision()),
        change.articles());
  }

  /** The log, as results. */
  public ResultTable log() {
    return CurationTable.of(curation.log());
  }

  private Done change(Signature signature, Function<EntityFinder, Plan> planning) {
    Plan plan = Txn.calculateRead(dataset, () -> planning.apply(new EntityFinder(store)));
    Curation.Change change =
        curation.add(
            number ->
                new CurationEntry(
                    plan.decision().apply(number),
                    signature.by(),
                    signature.when(),
                    signature.why()));
    return new Done(change.entry().decision().number(), plan.what(), change.articles());
  }

  private static void check(boolean condition, String otherwise) {
    if (!condition) {
      throw new BadChange(otherwise);
    }
  }

  /** A name as it may be put into the graph: one line, not endless. */
  private static String name(String text) {
    String name = text.replaceAll("[\\s\u00a0\\p{Cc}]+", " ").strip();
    check(!name.isEmpty(), "a name is wanted, and there is nothing");
    check(name.length() <= LONGEST_NAME, "a name has at most " + LONGEST_NAME + " characters");
    return name;
  }
}

package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import java.text.Normalizer;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What one article knows of one thing; the article's mentions of it are one coreference chain.
 *
 * @param article id of the article
 * @param number of the entity in the article, from 0
 * @param type its kind by all the article's evidence
 * @param name the best name or, of a thing without a name, its head phrase in base form
 * @param named whether {@code name} is a proper name
 * @param names all proper names the article uses for it, {@code name} included if it is one
 * @param known the gazetteer's entry for it (local name of its IRI), if there is one
 * @param evidence what else tells it from things of the same name
 */
public record LocalEntity(
    String article,
    int number,
    EntityType type,
    String name,
    boolean named,
    SortedSet<String> names,
    Optional<String> known,
    Evidence evidence) {
  /** By article, then by number; no two are equal. */
  public static final Comparator<LocalEntity> ORDER =
      Comparator.comparing(LocalEntity::article).thenComparingInt(LocalEntity::number);

  private static final Set<EntityType> INDIVIDUALS =
      Set.of(
          EntityType.ORGANIZATION,
          EntityType.COUNTRY,
          EntityType.PLACE,
          EntityType.FACILITY,
          EntityType.EVENT);

  /** One line of text, as the graph and its IRIs keep it letter by letter. */
  private static final Pattern PLAIN =
      Pattern.compile("[^\\s\\u00a0\\p{Cc}\\p{Cs}]+( [^\\s\\u00a0\\p{Cc}\\p{Cs}]+)*");

  public LocalEntity {
    names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
  }

  /** A local entity of which no more than its names is known. */
  public LocalEntity(
      String article,
      int number,
      EntityType type,
      String name,
      boolean named,
      SortedSet<String> names,
      Optional<String> known) {
    this(article, number, type, name, named, names, known, Evidence.NONE);
  }

  /** What tells a local entity from all others. */
  public record Key(String article, int number) {}

  public Key key() {
    return new Key(article, number);
  }

  /**
   * A person without a name in one article is nobody in another, and so is a body, a place or an
   * event: "the government" and "the summit" are those of the article. What a name stands in ("NATO
   * headquarters", "Dutch government") may be one thing in several.
   */
  boolean isPrivate() {
    return !named
        && (type == EntityType.PERSON
            || INDIVIDUALS.contains(type) && name.chars().noneMatch(Character::isUpperCase));
  }

  /** The common thing that it is one of; none if it is somebody or something by itself. */
  public Optional<CommonThing> common() {
    boolean shared = !named && known.isEmpty() && names.isEmpty() && !isPrivate();
    return shared
            && PLAIN.matcher(name).matches()
            && Normalizer.isNormalized(name, Normalizer.Form.NFC)
        ? Optional.of(new CommonThing(type, name))
        : Optional.empty();
  }

  /** The same without its evidence, which nobody needs once it is decided. */
  public LocalEntity withoutEvidence() {
    return new LocalEntity(article, number, type, name, named, names, known);
  }
}

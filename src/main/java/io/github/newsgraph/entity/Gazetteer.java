package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.KnownNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What news call countries, places, organizations and peoples: names, demonyms and the common nouns
 * that refer back to them, read from {@code ontology/gazetteer.ttl}.
 */
public final class Gazetteer implements KnownNames {
  private static final int SHORTEST_ACRONYM_WRITTEN_AS_WORD = 4;
  private static final SortedSet<String> NONE = Collections.emptySortedSet();
  private static final Pattern PUNCTUATION = Pattern.compile("[-,/ ]+");
  private static final List<EntityType> PRECEDENCE =
      List.of(EntityType.COUNTRY, EntityType.ORGANIZATION, EntityType.PLACE, EntityType.FACILITY);
  private static final Comparator<Entry> ORDER =
      Comparator.<Entry>comparingInt(e -> rank(e.type())).thenComparing(Entry::id);

  private final Map<String, Entry> entries = new TreeMap<>();
  private final Map<String, List<Entry>> acronyms = new HashMap<>();
  private final Map<String, List<Entry>> names = new HashMap<>();
  private final Map<String, List<Entry>> shortNames = new HashMap<>();
  private final Map<String, List<Entry>> demonyms = new HashMap<>();
  private final Map<String, List<Entry>> kinds = new HashMap<>();
  private final Map<String, Entry> offices = new HashMap<>();
  private final Map<String, KnownThing> own;

  Gazetteer(Collection<Entry> all) {
    this(all, Map.of());
  }

  private Gazetteer(Collection<Entry> all, Map<String, KnownThing> own) {
    this.own = Map.copyOf(own);
    for (Entry entry : all.stream().sorted(ORDER).toList()) {
      entries.put(entry.id(), entry);
      if (entry.type() == EntityType.POSITION) {
        entry.names().forEach(name -> offices.put(Names.fold(name).replace('-', ' '), entry));
        continue; // offices are found by their own class, not as names
      }
      entry.names().forEach(name -> addName(name, entry));
      entry.shortNames().forEach(name -> add(shortNames, key(Names.plain(name)), entry));
      entry.demonyms().forEach(word -> add(demonyms, key(word), entry));
      entry.demonymNouns().forEach(word -> add(demonyms, key(word), entry));
      entry.kindNouns().forEach(noun -> add(kinds, Names.fold(noun), entry));
    }
  }

  /**
   * One thing that the gazetteer knows.
   *
   * @param id local name of its IRI, readable and stable
   * @param label the name that news prefer
   * @param type its kind
   * @param names all its names, {@code label} included
   * @param shortNames names that mean it only beside others of its kind: "Oregon and Washington"
   * @param demonyms adjectives for what belongs to it: Dutch
   * @param demonymNouns nouns for those who belong to it, singular and plural: Dutchman, Dutchmen
   * @param kindNouns common nouns by which texts refer back to it: alliance
   * @param seatOf id of what texts mean when they say that this seat acts: the Kremlin, Russia
   * @param capitalOf id of the country whose capital it is
   * @param country id of the country that it lies in or belongs to
   * @param background what the graph says of it besides its names
   * @param sameAs IRIs of the same thing elsewhere
   */
  public record Entry(
      String id,
      String label,
      EntityType type,
      SortedSet<String> names,
      SortedSet<String> shortNames,
      SortedSet<String> demonyms,
      SortedSet<String> demonymNouns,
      SortedSet<String> kindNouns,
      Optional<String> seatOf,
      Optional<String> capitalOf,
      Optional<String> country,
      Background background,
      SortedSet<String> sameAs) {
    public Entry {
      names = copy(names);
      shortNames = copy(shortNames);
      demonyms = copy(demonyms);
      demonymNouns = copy(demonymNouns);
      kindNouns = copy(kindNouns);
      sameAs = copy(sameAs);
    }

    private static SortedSet<String> copy(SortedSet<String> set) {
      if (set.isEmpty()) {
        return Collections.emptySortedSet();
      }
      return Collections.unmodifiableSortedSet(new TreeSet<>(set));
    }
  }

  /** The gazetteer that comes with the program. */
  public static Gazetteer load() {
    return new Gazetteer(GazetteerReader.read());
  }

  /** This gazetteer with what a user knows besides. */
  public Gazetteer with(Knowledge knowledge) {
    if (knowledge.things().isEmpty()) {
      return this;
    }
    KnowledgeMerge merge = new KnowledgeMerge(entries.values(), knowledge);
    return new Gazetteer(merge.entries(), merge.own());
  }

  /** The user's own entity of an id; nothing for one of the gazetteer itself. */
  Optional<KnownThing> own(String id) {
    return Optional.ofNullable(own.get(id));
  }

  /** Whether there is anything of a user's own. */
  boolean hasOwn() {
    return !own.isEmpty();
  }

  /**
   * The entry of this name, whatever its accents, "the" in front and possessive. Acronyms count in
   * capitals only ("us" is not the US), and nothing counts that is all in lower case ("turkey").
   * Where entries share a name, a country comes before an organization, that before a place.
   */
  public Optional<Entry> byName(String name) {
    return allByName(name).stream().findFirst();
  }

  /** All entries of this name, by the rules of {@link #byName}, the likeliest first. */
  public List<Entry> allByName(String name) {
    String plain = Names.plain(name);
    if (isAcronym(plain) && acronyms.containsKey(withoutPeriods(plain))) {
      return List.copyOf(acronyms.get(withoutPeriods(plain)));
    }
    return hasCapital(plain) ? List.copyOf(names.getOrDefault(key(plain), List.of())) : List.of();
  }

  /** Entries that bear this name, but are meant by it only beside others of their kind. */
  List<Entry> byShortName(String name) {
    String plain = Names.plain(name);
    return hasCapital(plain)
        ? List.copyOf(shortNames.getOrDefault(key(plain), List.of()))
        : List.of();
  }

  /** The type of the entry of this name; of demonyms only those of peoples and faiths count. */
  @Override
  public Optional<EntityType> typeOf(String words) {
    Optional<EntityType> named = byName(words).map(Entry::type);
    return named.isPresent()
        ? named
        : byDemonym(words).map(Entry::type).filter(type -> type == EntityType.GROUP);
  }

  /**
   * The entry that an adjective or noun such as "Dutch", "Dutchman" or "Ukrainians" belongs to;
   * nothing for a word all in lower case ("polish").
   */
  public Optional<Entry> byDemonym(String word) {
    return hasCapital(word)
        ? demonyms.getOrDefault(key(word), List.of()).stream().findFirst()
        : Optional.empty();
  }

  /** The entries that a common noun in base form may refer back to, by their ids. */
  public List<Entry> byKindNoun(String noun) {
    return kinds.getOrDefault(Names.fold(noun), List.of()).stream()
        .sorted(Comparator.comparing(Entry::id))
        .toList();
  }

  /**
   * The body or country whose office it always is: "taoiseach" is Ireland's.
   *
   * @param words of the office in base form, lower case, hyphens as spaces
   */
  Optional<Entry> bodyOfOffice(String words) {
    return Optional.ofNullable(offices.get(Names.fold(words)))
        .flatMap(
            office ->
                office.background().links().getOrDefault("officeOf", NONE).stream().findFirst())
        .flatMap(this::byId);
  }

  /** The offices of which it is known whose they always are, as {@link #bodyOfOffice} has them. */
  Collection<String> offices() {
    return Collections.unmodifiableCollection(offices.keySet());
  }

  /** The entry of an id such as {@code United_States}. */
  public Optional<Entry> byId(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  /** All entries by their ids. */
  public Collection<Entry> all() {
    return Collections.unmodifiableCollection(entries.values());
  }

  private void addName(String name, Entry entry) {
    String plain = Names.plain(name);
    if (!isAcronym(plain)) {
      add(names, key(plain), entry);
      return;
    }
    String acronym = withoutPeriods(plain);
    add(acronyms, acronym, entry);
    if (acronym.length() >= SHORTEST_ACRONYM_WRITTEN_AS_WORD) {
      add(names, key(acronym), entry);
    }
  }

  private static void add(Map<String, List<Entry>> index, String key, Entry entry) {
    List<Entry> known = index.computeIfAbsent(key, k -> new ArrayList<>(1));
    // Entries come one after the other: who is there already is the last.
    if (known.isEmpty() || known.get(known.size() - 1) != entry) {
      known.add(entry);
    }
  }

  private static int rank(EntityType type) {
    int rank = PRECEDENCE.indexOf(type);
    return rank < 0 ? PRECEDENCE.size() : rank;
  }

  /** "Guinea Bissau" is "Guinea-Bissau", and "St Petersburg" is "St. Petersburg". */
  private static String key(String name) {
    return PUNCTUATION.matcher(withoutPeriods(Names.fold(name))).replaceAll(" ").strip();
  }

  private static String withoutPeriods(String name) {
    return name.replace(".", "");
  }

  private static boolean isAcronym(String plain) {
    return hasCapital(plain) && plain.chars().noneMatch(c -> Character.isLowerCase(c) || c == ' ');
  }

  private static boolean hasCapital(String word) {
    return !word.equals(word.toLowerCase(Locale.ROOT));
  }
}

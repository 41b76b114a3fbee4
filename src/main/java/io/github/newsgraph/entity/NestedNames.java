package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Lexicon;
import io.github.newsgraph.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds names inside other names that name a thing by themselves: the city in "the University of
 * Helsinki", the person in "the Keller Foundation" if the article has one. They are no antecedents
 * and no arguments, only mentions.
 */
final class NestedNames {
  private static final Set<EntityType> OUTER =
      Set.of(
          EntityType.ORGANIZATION,
          EntityType.FACILITY,
          EntityType.PLACE,
          EntityType.EVENT,
          EntityType.WORK,
          EntityType.PRODUCT,
          EntityType.CONCEPT);
  private static final Set<EntityType> INNER =
      Set.of(
          EntityType.PERSON,
          EntityType.COUNTRY,
          EntityType.PLACE,
          EntityType.ORGANIZATION,
          EntityType.FACILITY);
  private static final int SHORTEST = 2;
  private static final int LONGEST_SEAT = 2;

  private final Syntax syntax;
  private final Discourse discourse;
  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final Map<String, Chain> byEntry = new HashMap<>();
  private final Map<String, Chain> persons = new HashMap<>();
  private final Map<String, Chain> others = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  NestedNames(Syntax syntax, Discourse discourse, Gazetteer gazetteer, Lexicon lexicon) {
    this.syntax = syntax;
    this.discourse = discourse;
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  /**
   * A name inside another.
   *
   * @param chain what it names; one that nothing else in the article names is not in the discourse
   */
  record Nested(Found mention, Chain chain) {}

  /** The nested names of all names, in the order of the text. */
  List<Nested> find() {
    List<Chain> named = discourse.chains().stream().filter(Chain::isNamed).toList();
    named.forEach(this::note);
    List<Nested> found = new ArrayList<>();
    for (Chain chain : named) {
      for (Chain.Link link : chain.links()) {
        if (isOuter(chain, link.mention())) {
          found.addAll(inside(link.mention(), chain));
        }
      }
    }
    found.sort((a, b) -> a.mention().head().compareTo(b.mention().head()));
    return found;
  }

  private void note(Chain chain) {
    chain.entry().ifPresent(e -> byEntry.put(e.id(), chain));
    if (!INNER.contains(chain.type())) {
      return;
    }
    boolean person = chain.isA(EntityType.PERSON);
    for (String name : chain.names().keySet()) {
      note(Names.fold(name), chain, person ? persons : others);
      PersonName parts = PersonName.of(name);
      if (person && parts.isFull()) {
        note(parts.last(), chain, persons);
      }
    }
  }

  private void note(String name, Chain chain, Map<String, Chain> index) {
    Chain known = index.put(name, chain);
    if (known != null && known != chain) {
      ambiguous.add(name);
    }
  }

  private static boolean isOuter(Chain chain, Found mention) {
    return mention.isName()
        && !mention.demonym()
        && mention.end() - mention.begin() > 1
        && mention.type() != EntityType.PERSON
        && OUTER.contains(chain.type());
  }

  private List<Nested> inside(Found outer, Chain chain) {
    List<Nested> found = new ArrayList<>();
    for (int begin = outer.begin(); begin < outer.end(); begin++) {
      Optional<Nested> longest = mayBegin(outer, begin) ? longest(outer, begin) : Optional.empty();
      if (longest.filter(n -> n.chain() != chain).isPresent()) {
        found.add(longest.get());
        begin = longest.get().mention().end() - 1;
      }
    }
    return found;
  }

  /** "Lima" begins a name in "Lima Stock Exchange" and "University of Lima", not in "New Lima". */
  private boolean mayBegin(Found outer, int begin) {
    Token token = syntax.token(outer.head().to(begin));
    // The "United" and "New" of names may be adjectives to the tagger.
    boolean proper = token.xpos().startsWith("NNP") || token.upos().equals("ADJ");
    return proper
        && isCapital(token.form())
        && (begin == outer.begin() || !isCapital(syntax.form(outer.head().to(begin - 1))));
  }

  private Optional<Nested> longest(Found outer, int begin) {
    for (int end = outer.end(); end > begin; end--) {
      boolean whole = begin == outer.begin() && end == outer.end();
      if (!whole && mayEnd(outer, end)) {
        Found inner = inner(outer, begin, end);
        Optional<Chain> chain = chain(outer, inner);
        if (chain.isPresent()) {
          return Optional.of(new Nested(inner, chain.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** Not in "Asia-Pacific" and not before a stop that belongs to the name. */
  private boolean mayEnd(Found outer, int end) {
    return end == outer.end()
        || !(syntax.form(outer.head().to(end)).equals("-")
            && syntax.joinsPrevious(outer.head().to(end)));
  }

  private Optional<Chain> chain(Found outer, Found inner) {
    String name = Names.fold(inner.words());
    boolean common = lexicon.is(name, "collective", "place", "facility", "event", "office", "time");
    boolean own = name.contains(" ") && others.containsKey(name); // the article's "Air Force"
    if (name.length() < SHORTEST || common && !own || ambiguous.contains(name)) {
      return Optional.empty();
    }
    return Optional.ofNullable(persons.get(name))
        .or(() -> listed(outer, inner))
        .or(() -> Optional.ofNullable(others.get(name)))
        .or(() -> seat(outer, inner));
  }

  /** "The University of Pisa" is in a place of that name, whether anybody knows it or not. */
  private Optional<Chain> seat(Found outer, Found inner) {
    int of = inner.begin() - 1;
    if (of <= outer.begin()
        || inner.end() != outer.end()
        || inner.end() - inner.begin() > LONGEST_SEAT
        || !syntax.form(outer.head().to(of)).equals("of")
        || !lexicon.is(syntax.lemma(outer.head().to(of - 1)), "seated")
        || !isPlaceLike(inner)) {
      return Optional.empty();
    }
    Chain chain = new Chain(true, Optional.empty());
    chain.addName(inner.words());
    chain.vote(EntityType.PLACE, 1);
    others.put(Names.fold(inner.words()), chain);
    return Optional.of(chain);
  }

  /** Not the subject of "University of Technology", nor the people of "Bank of Builders". */
  private boolean isPlaceLike(Found inner) {
    for (int t = inner.begin(); t < inner.end(); t++) {
      At at = inner.head().to(t);
      boolean name = syntax.token(at).xpos().equals("NNP") && isCapital(syntax.form(at));
      if (!name || lexicon.is(syntax.lemma(at), "subject", "person", "collective", "group")) {
        return false;
      }
    }
    return true;
  }

  private Optional<Chain> listed(Found outer, Found inner) {
    List<Gazetteer.Entry> entries =
        gazetteer.allByName(inner.words()).stream()
            .filter(e -> INNER.contains(e.type()) && !e.kindNouns().contains("ocean"))
            .filter(e -> e.type() != EntityType.ORGANIZATION || !goesOn(outer, inner))
            .toList();
    if (entries.isEmpty() || isAmbiguous(entries) || isPersonal(outer, inner)) {
      return Optional.empty();
    }
    Chain chain =
        byEntry.computeIfAbsent(
            entries.get(0).id(), k -> new Chain(true, Optional.of(entries.get(0))));
    if (chain.names().isEmpty()) {
      chain.addName(inner.words());
    }
    return Optional.of(chain);
  }

  /** "The European Council on Foreign Relations" is no part of the European Council. */
  private boolean goesOn(Found outer, Found inner) {
    return inner.end() < outer.end() && !isCapital(syntax.form(outer.head().to(inner.end())));
  }

  /** Georgia is a country and a state of another; Luxembourg is a country and its own city. */
  private static boolean isAmbiguous(List<Gazetteer.Entry> entries) {
    Gazetteer.Entry first = entries.get(0);
    return first.type() == EntityType.COUNTRY
        && entries.stream().skip(1).anyMatch(e -> e.country().filter(first.id()::equals).isEmpty());
  }

  /**
   * "The Florence Keller School" bears a person's name; "the Florence School" may be the city's.
   */
  private boolean isPersonal(Found outer, Found inner) {
    if (!lexicon.is(Names.fold(inner.words()), "given-name") || inner.end() == outer.end()) {
      return false;
    }
    String next = syntax.lemma(outer.head().to(inner.end()));
    return !lexicon.is(next, "collective", "place", "facility", "event", "product");
  }

  private Found inner(Found outer, int begin, int end) {
    return new Found(
        outer.head().to(end - 1),
        begin,
        end,
        LinkedMention.Kind.NAME,
        EntityType.CONCEPT,
        syntax.words(outer.sentence(), begin, end),
        Optional.empty(),
        false);
  }

  private static boolean isCapital(String form) {
    return Character.isUpperCase(form.codePointAt(0));
  }
}

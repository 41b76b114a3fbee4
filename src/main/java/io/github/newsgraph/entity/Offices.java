package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads offices: "NATO's next secretary-general" is the Secretary General of NATO. */
final class Offices {
  private static final int LONGEST = 5;
  private static final Set<String> MODIFIERS =
      Set.of("amod", "compound", "punct", "nmod", "advmod", "nummod");

  private final Syntax syntax;
  private final Lexicon lexicon;
  private final Gazetteer gazetteer;
  private final Labels labels;
  private final Discourse discourse;
  private final Map<At, int[]> cores = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  private final Set<String> officeWords = new HashSet<>();

  Offices(Syntax syntax, Lexicon lexicon, Gazetteer gazetteer, Labels labels, Discourse discourse) {
    this.gazetteer = gazetteer;
    this.syntax = syntax;
    this.lexicon = lexicon;
    this.labels = labels;
    this.discourse = discourse;
    Set<String> all = new HashSet<>(lexicon.all("office"));
    all.addAll(gazetteer.offices());
    for (String office : all) {
      known.add(office.replace('-', ' '));
      officeWords.addAll(List.of(office.split("[ -]")));
    }
  }

  /** Whether a token heads the words of an office. */
  boolean isOffice(At head) {
    return (syntax.isNoun(head) || syntax.is(head, "nmod:desc"))
        && !core(head).isEmpty()
        && !discourse.isInName(head)
        && syntax.head(head).filter(h -> isInCore(head, h)).isEmpty();
  }

  /** The head of an office's words, where a token is one of the others. */
  At headOf(At token) {
    return syntax.head(token).filter(h -> isInCore(token, h)).orElse(token);
  }

  /** "general" of "secretary-general" */
  private boolean isInCore(At token, At head) {
    int[] span = coreSpan(head);
    return span[0] <= token.token() && token.token() < span[1];
  }

  /**
   * The office in base form, lower case, hyphens as spaces, without its owner: "prime minister".
   */
  String words(At head) {
    List<String> words = new ArrayList<>();
    for (Labels.Modifier modifier : labels.modifiers(head, coreBegin(head))) {
      String text = modifier.text().toLowerCase(Locale.ROOT);
      if (isPartOfOffice(head.to(modifier.last()))) {
        words.add(text.replace("-", " "));
      }
    }
    words.add(core(head).isEmpty() ? syntax.lemma(head) : core(head));
    portfolio(head).ifPresent(p -> words.add("of " + labels.of(p).toLowerCase(Locale.ROOT)));
    String joined = String.join(" ", words);
    return joined.equals("pm") ? "prime minister" : joined;
  }

  /** Neither whose it is, nor how its holder is. */
  private boolean isPartOfOffice(At modifier) {
    return discourse.at(modifier).isEmpty()
        && !List.of("VBN", "VBG").contains(syntax.token(modifier).xpos())
        && !lexicon.is(syntax.form(modifier).toLowerCase(Locale.ROOT), "partisan");
  }

  /** The longest office of the lexicon around the head; empty if there is none. */
  private String core(At head) {
    int[] span = coreSpan(head);
    return span[1] == span[0] ? "" : normal(head, span[0], span[1]);
  }

  private int coreBegin(At head) {
    int[] span = coreSpan(head);
    return span[1] == span[0] ? head.token() : span[0];
  }

  private int[] coreSpan(At head) {
    return cores.computeIfAbsent(head, this::longestOffice);
  }

  private int[] longestOffice(At head) {
    if (!officeWords.contains(syntax.lemma(head))) {
      return new int[] {head.token(), head.token()};
    }
    int size = syntax.sentence(head).size();
    for (int length = LONGEST; length > 0; length--) {
      for (int begin = Math.max(0, head.token() - length + 1); begin <= head.token(); begin++) {
        int end = begin + length;
        if (end <= size && known.contains(normal(head, begin, end))) {
          return new int[] {begin, end};
        }
      }
    }
    return new int[] {head.token(), head.token()};
  }

  private String normal(At head, int begin, int end) {
    StringBuilder words = new StringBuilder();
    for (int t = begin; t < end; t++) {
      At at = head.to(t);
      String word = t == head.token() ? syntax.lemma(at) : syntax.form(at).toLowerCase(Locale.ROOT);
      words.append(words.isEmpty() ? "" : " ").append(word);
    }
    return words.toString().replaceAll("\\s*-\\s*", " ").strip();
  }

  /** "defense" of "director of defense": what the office is for, not whose it is. */
  private Optional<At> portfolio(At head) {
    return complements(head, "of").stream().filter(this::isBareNoun).findFirst();
  }

  private List<At> complements(At head, String preposition) {
    return syntax.children(head, "nmod").stream()
        .filter(c -> c.token() > head.token() && !isInCore(c, head))
        .filter(c -> syntax.preposition(c).filter(preposition::equals).isPresent())
        .toList();
  }

  private boolean isBareNoun(At noun) {
    return !discourse.isInName(noun)
        && syntax.isNoun(noun)
        && syntax.children(noun, "det", "nmod:poss", "nummod").isEmpty()
        && !lexicon.is(syntax.lemma(noun), "collective");
  }

  /** The head token of the body or country that an office belongs to. */
  Optional<At> owner(At head) {
    return byPreposition(head)
        .or(() -> behindField(head))
        .or(() -> syntax.possessor(head).filter(p -> !isPerson(p)))
        .or(() -> beforeTitle(head))
        .or(() -> behindName(head));
  }

  private boolean isPerson(At possessor) {
    return discourse.at(possessor).filter(c -> c.isA(EntityType.PERSON)).isPresent();
  }

  private Optional<At> byPreposition(At head) {
    for (String preposition : List.of("of", "for", "at", "to", "with")) {
      for (At complement : complements(head, preposition)) {
        boolean named = discourse.at(complement).isPresent();
        boolean body = lexicon.is(syntax.lemma(complement), "collective");
        boolean of = preposition.equals("of") && !isBareNoun(complement);
        boolean place = of && lexicon.is(syntax.lemma(complement), "place");
        if (named && !isPerson(complement) || body || place) {
          return Optional.of(complement);
        }
      }
    }
    return Optional.empty();
  }

  /** "director of defense at A": a parser cannot tell whether the field or the director is at A. */
  private Optional<At> behindField(At head) {
    return complements(head, "of").stream()
        .filter(field -> discourse.at(field).isEmpty())
        .flatMap(field -> complements(field, "at").stream())
        .filter(body -> discourse.at(body).isPresent() && !isPerson(body))
        .findFirst();
  }

  /** The nearest name or demonym before the title, other modifiers between. */
  private Optional<At> beforeTitle(At head) {
    for (int t = coreBegin(head) - 1; t >= 0; t--) {
      At at = head.to(t);
      boolean partisan = lexicon.is(syntax.form(at).toLowerCase(Locale.ROOT), "partisan");
      if (discourse.at(at).isPresent() && !partisan) {
        return isPerson(at) || isApart(at, head) ? Optional.empty() : Optional.of(at);
      }
      boolean modifier = MODIFIERS.contains(syntax.relation(at));
      boolean possessive = syntax.token(at).xpos().equals("POS");
      if (!modifier && !possessive || syntax.form(at).matches("[,;:()\"“”]")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a name before an office is no modifier of it: "told Russia President Smith was". */
  private boolean isApart(At name, At head) {
    String relation = syntax.relation(name);
    return List.of("nsubj", "obj", "iobj", "obl", "root", "conj").contains(relation)
        && !syntax.isBelow(name, head)
        && !syntax.token(name).upos().equals("ADJ");
  }

  /** "President Smith of Freedonia" */
  private Optional<At> behindName(At head) {
    if (!syntax.is(head, "nmod:desc", "compound", "appos")) {
      return Optional.empty();
    }
    return syntax
        .head(head)
        .flatMap(
            name ->
                complements(name, "of").stream()
                    .filter(c -> discourse.at(c).isPresent())
                    .findFirst());
  }

  /** The canonical label: "Prime Minister of the Netherlands". */
  String label(At head) {
    String office = capitals(words(head));
    Optional<String> owner = owner(head).map(this::ownerLabel).or(() -> impliedOwner(head));
    return owner.map(o -> office + " of " + o).orElse(office);
  }

  /**
   * Whose office it is when only another place of the article says so: for its bearer, or because
   * an office such as "secretary general" is of one body there.
   */
  private Optional<String> impliedOwner(At head) {
    String office = words(head);
    Optional<Chain> bearer = syntax.bearer(head).flatMap(discourse::at);
    List<Chain> owners =
        discourse.chains().stream()
            .filter(
                c -> bearer.filter(b -> b == c).isPresent() || lexicon.is(office, "unique-office"))
            .flatMap(c -> c.roles().stream())
            .filter(r -> r.office().equals(office))
            .flatMap(r -> r.owner().stream())
            .filter(Chain::isNamed)
            .distinct()
            .toList();
    Optional<Chain> only = owners.size() == 1 ? Optional.of(owners.get(0)) : Optional.empty();
    return only.or(() -> bearer.flatMap(b -> led(b, office)))
        .map(o -> withArticle(o.label()))
        .or(() -> byGazetteer(office));
  }

  /** Of "Chad's leader, President Doe": the one country that somebody leads by another office. */
  private Optional<Chain> led(Chain person, String office) {
    if (!lexicon.is(office, "ruling")) {
      return Optional.empty();
    }
    Stream<Chain> titles =
        person.roles().stream().filter(r -> isLeading(r.office())).flatMap(r -> r.owner().stream());
    Stream<Chain> descriptions =
        person.links().stream()
            .map(Chain.Link::mention)
            .filter(m -> m.kind() == LinkedMention.Kind.NOMINAL && isOffice(m.head()))
            .filter(m -> isLeading(words(m.head())))
            .flatMap(m -> owner(m.head()).stream())
            .flatMap(o -> discourse.at(o).stream());
    List<Chain> countries =
        Stream.concat(titles, descriptions)
            .filter(c -> c.isNamed() && c.isA(EntityType.COUNTRY))
            .distinct()
            .toList();
    return countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
  }

  private boolean isLeading(String office) {
    return lexicon.is(office, "leading");
  }

  private Optional<String> byGazetteer(String office) {
    return gazetteer.bodyOfOffice(office).map(body -> withArticle(body.label()));
  }

  /** What a body without a name is called, with whose it is: "government of France". */
  List<String> bodyLabels(At head) {
    Optional<At> owner =
        syntax
            .possessor(head)
            .or(() -> complements(head, "of").stream().findFirst())
            .or(() -> demonymBefore(head))
            .filter(o -> discourse.at(o).filter(Chain::isNamed).isPresent());
    String label = labels.without(head, t -> owner.filter(t::equals).isPresent());
    return owner
        .map(this::ownerLabel)
        .map(o -> List.of(label + " of " + o, o.replaceFirst("^the ", "") + "'s " + label))
        .orElse(List.of(label));
  }

  private Optional<At> demonymBefore(At head) {
    return syntax.children(head, "amod").stream()
        .filter(m -> discourse.mentionAt(m).filter(Found::demonym).isPresent())
        .findFirst();
  }

  /** How an owner is called behind "of". */
  String ownerLabel(At owner) {
    Optional<Chain> chain = discourse.at(owner);
    if (chain.isEmpty() || !chain.get().isNamed()) {
      At first = chain.map(c -> c.links().get(0).mention().head()).orElse(owner);
      return bodyLabels(first).get(0);
    }
    Optional<Gazetteer.Entry> seat =
        discourse.mentionAt(owner).flatMap(Found::entry).filter(e -> e.seatOf().isPresent());
    return withArticle(seat.map(Gazetteer.Entry::label).orElseGet(chain.get()::label));
  }

  /** A name with "the" in front if English wants it. */
  String withArticle(String name) {
    String before = name.replaceFirst("(?<=\\S) of .*", "");
    String last = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean article =
        !name.toLowerCase(Locale.ROOT).startsWith("the ") && lexicon.is(last, "articled");
    return article ? "the " + name : name;
  }

  private static String capitals(String words) {
    return Arrays.stream(words.split(" "))
        .map(w -> List.of("of", "in", "and", "for", "the", "to").contains(w) ? w : capital(w))
        .collect(Collectors.joining(" "));
  }

  private static String capital(String word) {
    return List.of("ceo", "cfo", "mp", "pm").contains(word)
        ? word.toUpperCase(Locale.ROOT)
        : word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}

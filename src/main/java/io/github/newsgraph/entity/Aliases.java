package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds names of which a text says that they name one thing: "North Atlantic Treaty Organization
 * (NATO)", "Acme, formerly known as Norden Mills".
 */
final class Aliases {
  private static final int LONGEST = 25;

  /** "(born in 1950)" */
  private static final Pattern ASIDE = Pattern.compile(" ?\\([^()]*\\) ?");

  private static final String QUALIFIER =
      "(?:also|better|best|formerly|previously|commonly|popularly|professionally|originally|once"
          + "|sometimes|often|otherwise|widely|now|more|simply|officially)";

  private static final String LINK =
      "(?:[,(–-] ?)?(?:(?:or|and|is|was|were|who is|who was|which is|which was) )?";

  private static final String KNOWN_AS =
      ("(?:" + QUALIFIER + " )*known (?:simply )?(?:as|by)")
          + ("|(?:" + QUALIFIER + " )+(?:called|named|dubbed|nicknamed|styled|branded|titled)")
          + "|nicknamed|dubbed|a\\.k\\.a\\.?|aka|alias|née|nee";

  private static final String NOW = "[,(] ?(?:now|formerly|previously|originally|once)|\\( ?or";

  private static final String BY_NAME =
      "(?: (?:(?:his|her|their|its|the) )?(?:\\w+ )?"
          + "(?:pseudonym|nickname|alias|pen name|acronym|abbreviation|initials|name)(?: of)?)?";

  private static final Pattern NICKNAMING = Pattern.compile("\\b(?:nicknamed|dubbed)\\b");

  /** What stands between two names of one thing. */
  private static final Pattern SAID =
      Pattern.compile(
          "(?:"
              + LINK
              + "(?:"
              + KNOWN_AS
              + ")|"
              + NOW
              + ")"
              + BY_NAME
              + "(?: the)?(?: [\"“'‘`]+(?:the)?)?");

  private final Syntax syntax;
  private final Discourse discourse;

  Aliases(Syntax syntax, Discourse discourse) {
    this.syntax = syntax;
    this.discourse = discourse;
  }

  /**
   * Two mentions of one thing, in the order of the text.
   *
   * @param nickname which of them is a nickname
   */
  record Pair(Found one, Found two, Optional<Found> nickname) {}

  List<Pair> find() {
    List<Found> all =
        discourse.chains().stream()
            .flatMap(c -> c.links().stream())
            .map(Chain.Link::mention)
            .filter(Found::isName)
            .sorted(Comparator.comparing(Found::head))
            .toList();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i + 1 < all.size(); i++) {
      Pair pair = new Pair(all.get(i), all.get(i + 1), Optional.empty());
      if (isBracketed(pair) || isSaid(pair)) {
        boolean nickname = NICKNAMING.matcher(between(pair)).find();
        pairs.add(nickname ? new Pair(pair.one(), pair.two(), Optional.of(pair.two())) : pair);
      }
    }
    all.forEach(n -> calledBefore(n).ifPresent(pairs::add));
    return pairs;
  }

  /** "Nicknamed “Iron Jane” by the press, Doe": a nickname before the name. */
  private Optional<Pair> calledBefore(Found nickname) {
    At head = nickname.head();
    return syntax
        .head(head)
        .filter(v -> syntax.is(head, "obj", "xcomp") && syntax.is(v, "advcl"))
        .filter(v -> syntax.token(v).xpos().equals("VBN") && syntax.child(v, "nsubj").isEmpty())
        .filter(v -> NICKNAMING.matcher(syntax.form(v).toLowerCase(Locale.ROOT)).matches())
        .flatMap(syntax::subjectOf)
        .flatMap(discourse::mentionAt)
        .filter(n -> n.isName() && !n.demonym() && n.head().compareTo(head) > 0)
        .filter(n -> areOneKind(nickname.type(), n.type()))
        .map(n -> new Pair(nickname, n, Optional.of(nickname)));
  }

  /** An acronym in brackets behind the long form, or the long form behind the acronym. */
  private boolean isBracketed(Pair pair) {
    String one = pair.one().words();
    String two = pair.two().words();
    return between(pair).equals("(")
        && (Acronyms.abbreviates(two, one) || Acronyms.abbreviates(one, two));
  }

  private boolean isSaid(Pair pair) {
    return SAID.matcher(between(pair)).matches()
        && areOneKind(pair.one().type(), pair.two().type())
        && !pair.one().demonym()
        && !pair.two().demonym()
        && !isInsideDescription(pair.one())
        && !syntax.is(pair.two().head(), "nmod:poss", "compound");
  }

  /**
   * In "the owner of Acme, formerly Norden Mills", what was called so may be either, and "Vardal,
   * once Norway's capital" is not called Norway.
   */
  private boolean isInsideDescription(Found name) {
    return Set.of("nmod", "nmod:poss", "compound").contains(syntax.fullRelation(name.head()));
  }

  private static boolean areOneKind(EntityType one, EntityType two) {
    boolean open = one == EntityType.CONCEPT || two == EntityType.CONCEPT;
    return open || (one == EntityType.PERSON) == (two == EntityType.PERSON);
  }

  private String between(Pair pair) {
    int begin = pair.one().end();
    int end = pair.two().begin();
    boolean near =
        pair.one().sentence() == pair.two().sentence() && end > begin && end - begin <= LONGEST;
    if (!near) {
      return "";
    }
    String words = syntax.words(pair.one().sentence(), begin, end).toLowerCase(Locale.ROOT);
    return ASIDE.matcher(words).replaceAll("");
  }
}

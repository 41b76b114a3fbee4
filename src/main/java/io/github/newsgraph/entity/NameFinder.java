package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Lexicon;
import io.github.newsgraph.text.Mention;
import io.github.newsgraph.text.Sentence;
import io.github.newsgraph.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the names of a document: those of the tagger, those of the gazetteer that it missed, and
 * proper nouns that neither knows.
 */
final class NameFinder {
  private static final int LONGEST = 8;
  private static final Set<String> ONE_OF = Set.of("a", "an", "another", "one", "each", "every");

  /** Members of groups of countries, with their plurals. */
  private static final Map<String, String> MEMBERS =
      Map.of("state", "states", "country", "countries", "nation", "nations", "island", "islands");

  private final Syntax syntax;
  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final CommonWords common;
  private final NameBounds bounds;
  private final QuotedTitles titles;

  NameFinder(Syntax syntax, Gazetteer gazetteer, Lexicon lexicon) {
    this.syntax = syntax;
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.common = new CommonWords(syntax, lexicon);
    this.titles = new QuotedTitles(syntax, lexicon);
    this.bounds = new NameBounds(syntax, gazetteer);
  }

  /** In the order of the text, not overlapping within a sentence. */
  List<Found> find() {
    List<Found> all = new ArrayList<>();
    for (Sentence sentence : syntax.document().sentences()) {
      List<Found> found = new ArrayList<>(titles.find(sentence));
      List<Found> candidates = new ArrayList<>(tagged(sentence));
      candidates.addAll(listed(sentence));
      candidates.sort(Comparator.comparingInt(f -> f.begin() - f.end()));
      candidates.forEach(c -> addIfFree(c, found));
      demonyms(sentence).forEach(c -> addIfFree(c, found));
      unlisted(sentence, found).forEach(c -> addIfFree(c, found));
      found.sort(Comparator.comparingInt(Found::begin));
      all.addAll(found);
    }
    return all;
  }

  private static void addIfFree(Found candidate, List<Found> found) {
    if (found.stream().noneMatch(f -> f.begin() < candidate.end() && candidate.begin() < f.end())) {
      found.add(candidate);
    }
  }

  private List<Found> tagged(Sentence sentence) {
    List<Found> found = new ArrayList<>();
    for (Mention name : bounds.names(sentence)) {
      String words = syntax.words(sentence.index(), name.begin(), name.end());
      if (gazetteer.byDemonym(words).isEmpty()
          && !common.areCommon(sentence, name.begin(), name.end())) {
        var entry = known(sentence, name.begin(), capital(words));
        found.add(name(sentence, name.begin(), name.end(), name.type(), entry));
      }
    }
    return found;
  }

  /** Names of places are sometimes written like common words by mistake: "kyiv". */
  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private List<Found> listed(Sentence sentence) {
    List<Found> found = new ArrayList<>();
    for (int begin = 0; begin < sentence.size(); begin++) {
      if (mayBeginName(sentence.token(begin))) {
        longest(sentence, begin).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Found> longest(Sentence sentence, int begin) {
    for (int end = Math.min(begin + LONGEST, sentence.size()); end > begin; end--) {
      if (hasProperNoun(sentence, begin, end) && !isPunctuation(sentence.token(end - 1))) {
        String words = capital(syntax.words(sentence.index(), begin, end));
        var entry = known(sentence, begin, words);
        if (entry.isPresent()) {
          return Optional.of(name(sentence, begin, end, entry.get().type(), entry));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Gazetteer.Entry> known(Sentence sentence, int begin, String words) {
    return gazetteer.byName(words).or(() -> groupOfOne(sentence, begin, words));
  }

  /** "a Nordic country" is one of the Nordic countries; which one is not said. */
  private Optional<Gazetteer.Entry> groupOfOne(Sentence sentence, int begin, String words) {
    boolean one =
        begin > 0 && ONE_OF.contains(sentence.token(begin - 1).form().toLowerCase(Locale.ROOT));
    String kind = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return one && words.contains(" ") && MEMBERS.containsKey(kind)
        ? gazetteer
            .byName(words.substring(0, words.length() - kind.length()) + MEMBERS.get(kind))
            .filter(e -> e.type() != EntityType.COUNTRY)
        : Optional.empty();
  }

  private static boolean mayBeginName(Token token) {
    return Character.isUpperCase(token.form().codePointAt(0))
            && !token.upos().equals("PRON")
            && !token.upos().equals("DET")
        || token.upos().equals("PROPN");
  }

  /** "Nordic" of "the Nordic countries" */
  private static boolean isProperAdjective(Token token) {
    return token.upos().equals("ADJ") && Character.isUpperCase(token.form().codePointAt(0));
  }

  private static boolean isPunctuation(Token token) {
    return token.upos().equals("PUNCT") || token.xpos().equals("POS");
  }

  private static boolean hasProperNoun(Sentence sentence, int begin, int end) {
    return sentence.tokens().subList(begin, end).stream()
        .anyMatch(t -> t.upos().equals("PROPN") || t.index() > 0 && isProperAdjective(t));
  }

  private List<Found> demonyms(Sentence sentence) {
    List<Found> found = new ArrayList<>();
    for (int begin = 0; begin < sentence.size(); begin++) {
      if (Character.isUpperCase(sentence.token(begin).form().codePointAt(0))) {
        for (int end = Math.min(begin + 2, sentence.size()); end > begin; end--) {
          var entry = gazetteer.byDemonym(syntax.words(sentence.index(), begin, end));
          if (entry.isPresent() && !isInhabitant(syntax.outermost(sentence.index(), begin, end))) {
            found.add(demonym(sentence, begin, end, entry));
            begin = end - 1;
          }
        }
      }
    }
    return found;
  }

  /** "A Dutchman", "the Ukrainians": people, not their country. */
  private boolean isInhabitant(At head) {
    return syntax.isNoun(head)
        && !List.of("amod", "compound", "flat", "nmod:desc", "nmod:poss")
            .contains(syntax.fullRelation(head))
        && (syntax.isPlural(head) || !syntax.children(head, "det", "amod", "nummod").isEmpty());
  }

  private Found demonym(Sentence sentence, int begin, int end, Optional<Gazetteer.Entry> entry) {
    return new Found(
        syntax.outermost(sentence.index(), begin, end),
        begin,
        end,
        LinkedMention.Kind.NAME,
        entry.orElseThrow().type(),
        syntax.words(sentence.index(), begin, end),
        entry,
        true);
  }

  private Found name(
      Sentence sentence, int begin, int end, EntityType type, Optional<Gazetteer.Entry> entry) {
    return new Found(
        syntax.outermost(sentence.index(), begin, end),
        begin,
        end,
        LinkedMention.Kind.NAME,
        type,
        syntax.words(sentence.index(), begin, end),
        entry,
        false);
  }

  /** Proper nouns that nobody knows, each with the proper words right before it and flat behind. */
  private List<Found> unlisted(Sentence sentence, List<Found> known) {
    List<Found> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      At at = new At(sentence.index(), token.index());
      if (isUnlistedHead(at, known)) {
        int begin = firstProper(at, known);
        int end = withOf(at, lastFlat(at) + 1, known);
        boolean alone = end == begin + 1;
        if (!common.areCommon(sentence, begin, end) && !(alone && common.isNoName(at))) {
          found.add(name(sentence, begin, end, unlistedType(at, alone), Optional.empty()));
        }
      }
    }
    return found;
  }

  /** "the Lindgrens", "Reformers": a plural alone names people. */
  private EntityType unlistedType(At at, boolean alone) {
    return alone && syntax.token(at).xpos().equals("NNPS") ? EntityType.GROUP : EntityType.CONCEPT;
  }

  private boolean isUnlistedHead(At at, List<Found> known) {
    if (!isProper(at) || isCovered(at.token(), known) || syntax.relation(at).equals("flat")) {
      return false;
    }
    boolean partOfName =
        syntax.relation(at).equals("compound")
            && syntax.head(at).filter(h -> isProper(h) && !isCovered(h.token(), known)).isPresent();
    boolean inhabitant = gazetteer.byDemonym(syntax.form(at)).isPresent();
    return !partOfName && !inhabitant && !syntax.isIndefinite(at) && !common.isCommon(at);
  }

  private boolean isProper(At at) {
    String form = syntax.form(at);
    return syntax.token(at).upos().equals("PROPN") && form.chars().anyMatch(Character::isUpperCase);
  }

  private static boolean isCovered(int token, List<Found> known) {
    return known.stream().anyMatch(f -> f.covers(token));
  }

  private int firstProper(At at, List<Found> known) {
    int begin = at.token();
    while (begin > 0
        && Character.isUpperCase(syntax.form(at.to(begin - 1)).codePointAt(0))
        && syntax.isBelow(at.to(begin - 1), at)
        && !isCovered(begin - 1, known)
        && !lexicon.is(syntax.lemma(at.to(begin - 1)), "honorific")
        && !lexicon.is(syntax.lemma(at.to(begin - 1)), "deictic")
        && List.of("compound", "amod", "flat").contains(syntax.relation(at.to(begin - 1)))) {
      begin--;
    }
    return begin;
  }

  /** "Conflicts of Interest": a title goes on behind "of" if what stands there is no known name. */
  private int withOf(At head, int end, List<Found> known) {
    int next = end + 1;
    boolean of = next < syntax.sentence(head).size() && syntax.form(head.to(end)).equals("of");
    return of
            && isProper(head.to(next))
            && !isCovered(next, known)
            && syntax.head(head.to(next)).filter(head::equals).isPresent()
        ? next + 1
        : end;
  }

  private int lastFlat(At at) {
    int last = at.token();
    for (At child : syntax.children(at, "flat")) {
      if (child.token() == last + 1 || child.token() == last + 2) {
        last = child.token();
      }
    }
    return last;
  }
}

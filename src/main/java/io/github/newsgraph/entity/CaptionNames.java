package io.github.newsgraph.entity;

import io.github.newsgraph.article.Article;
import io.github.newsgraph.article.Span;
import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Lexicon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names that an article has only where it is not read as prose: who took a picture, and the
 * places and persons that a caption names.
 */
final class CaptionNames {
  /** What stands before the names of those who made or own a picture. */
  private static final Pattern CREDIT =
      Pattern.compile(
          "\\b(?:image|photo|photograph|picture|illustration)s?"
              + "(?: ?[:;] ?| (?:credit|courtesy) ?: ?| (?:by|courtesy of) )|\\bcredits? ?[:;] ?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WORD_OF_TEXT = Pattern.compile("\\b\\p{Ll}[\\p{L}'’-]*");
  private static final Pattern INITIAL_STOP = Pattern.compile("(?<=\\b\\p{Lu})\\. ");
  private static final Pattern REVERSED = Pattern.compile("\\W*\\p{Lu}[\\p{L}'’-]+, ");
  private static final Set<String> PARTICLES =
      Set.of("de", "da", "del", "della", "di", "van", "von", "der", "den", "bin", "al", "el", "la");

  /** Said of a picture in place of a name. */
  private static final Set<String> NOBODY =
      Set.of("file", "handout", "supplied", "archive", "courtesy", "provided", "unknown", "public");

  private static final Set<EntityType> LISTED =
      Set.of(EntityType.COUNTRY, EntityType.PLACE, EntityType.ORGANIZATION);
  private static final int LONGEST_PERSON = 4;

  private final UnreadLines lines;
  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final Map<String, Chain> byName = new LinkedHashMap<>();
  private final Map<String, Chain> byEntry = new LinkedHashMap<>();
  private final List<Chain> added = new ArrayList<>();
  private final Set<String> commonWords = new HashSet<>();

  /**
   * @param known the article's named things; they may get a name that only a caption has
   */
  CaptionNames(Article article, Collection<Chain> known, Gazetteer gazetteer, Lexicon lexicon) {
    this.lines = new UnreadLines(article);
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    for (Chain chain : known) {
      chain.names().keySet().forEach(n -> byName.putIfAbsent(Names.fold(n), chain));
      chain.entry().ifPresent(e -> byEntry.putIfAbsent(e.id(), chain));
    }
    Matcher word = WORD_OF_TEXT.matcher(article.text());
    while (word.find()) {
      commonWords.add(word.group());
    }
  }

  /** What only captions name, each with its names. */
  List<Chain> find() {
    for (Span line : lines.lines()) {
      int credit = creditBegin(line);
      for (List<Span> run : runs(line)) {
        if (credit <= run.get(0).begin()) {
          credited(run);
        } else {
          captioned(run, line);
        }
      }
    }
    return added;
  }

  /** Where the names of those begin to whom a picture is credited; the line's end without one. */
  private int creditBegin(Span line) {
    Matcher credit = CREDIT.matcher(lines.text(line.begin(), line.end()));
    return credit.find() ? line.begin() + credit.end() : line.end();
  }

  /** Capitalised words with nothing but a space between, particles and stops of initials apart. */
  private List<List<Span>> runs(Span line) {
    List<List<Span>> runs = new ArrayList<>();
    List<Span> run = new ArrayList<>();
    for (Span word : lines.words(line)) {
      boolean joined = run.isEmpty() || joins(run.get(run.size() - 1), word);
      boolean capital = isCapital(word);
      if (!joined || !capital && !(isParticle(word) && !run.isEmpty())) {
        close(run, runs);
        run = new ArrayList<>();
      }
      if (capital || !run.isEmpty()) {
        run.add(word);
      }
    }
    close(run, runs);
    return runs;
  }

  private void close(List<Span> run, List<List<Span>> runs) {
    while (!run.isEmpty() && !isCapital(run.get(run.size() - 1))) {
      run.remove(run.size() - 1);
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
  }

  private boolean joins(Span one, Span two) {
    String between = lines.text(one.begin(), two.begin()).substring(one.end() - one.begin());
    return between.equals(" ")
        || INITIAL_STOP.matcher(lines.text(one.begin(), two.begin())).find()
            && one.end() + 2 == two.begin();
  }

  private boolean isCapital(Span word) {
    return Character.isUpperCase(lines.text(word.begin(), word.end()).codePointAt(0));
  }

  private boolean isParticle(Span word) {
    return PARTICLES.contains(lines.text(word.begin(), word.end()));
  }

  private String words(List<Span> run) {
    return lines.text(run.get(0).begin(), run.get(run.size() - 1).end());
  }

  private String lower(Span word) {
    return lines.text(word.begin(), word.end()).toLowerCase(Locale.ROOT);
  }

  /** "Image: Anna Keller", "Photo by Anna Keller/Norden News Agency" */
  private void credited(List<Span> run) {
    String name = words(run);
    if (isKnown(name) || isNobody(lower(run.get(0)))) {
      return;
    }
    String last = lower(run.get(run.size() - 1));
    boolean body = lexicon.is(last, "collective", "medium") || isAcronym(name);
    open(name, body ? EntityType.ORGANIZATION : EntityType.PERSON);
  }

  private boolean isNobody(String word) {
    return NOBODY.contains(word) || lexicon.is(word, "office") || commonWords.contains(word);
  }

  private static boolean isAcronym(String name) {
    return name.length() > 1 && name.chars().allMatch(Character::isUpperCase);
  }

  private void captioned(List<Span> run, Span line) {
    List<Span> name = lower(run.get(0)).equals("the") ? run.subList(1, run.size()) : run;
    if (!name.isEmpty() && !isKnown(words(name)) && !isReversed(line, run.get(0))) {
      person(name).ifPresent(this::addPerson);
    }
  }

  /** "Keller, Anna" at the head of a line: what follows is but a part of the name. */
  private boolean isReversed(Span line, Span word) {
    return REVERSED.matcher(lines.text(line.begin(), word.begin())).matches();
  }

  /** Whether the words name something known, which is then looked for in all captions. */
  private boolean isKnown(String name) {
    if (byName.containsKey(Names.fold(name))) {
      return true;
    }
    List<Gazetteer.Entry> entries =
        gazetteer.allByName(name).stream().filter(e -> LISTED.contains(e.type())).toList();
    if (entries.isEmpty()) {
      return false;
    }
    Optional<Gazetteer.Entry> meant =
        entries.stream().filter(e -> byEntry.containsKey(e.id())).findFirst();
    if (meant.isPresent() || entries.size() == 1) {
      listed(name, meant.orElse(entries.get(0)));
    }
    return true;
  }

  private void listed(String name, Gazetteer.Entry entry) {
    Chain chain =
        byEntry.computeIfAbsent(
            entry.id(),
            id -> {
              Chain opened = new Chain(true, Optional.of(entry));
              added.add(opened);
              return opened;
            });
    chain.addName(name);
    byName.put(Names.fold(name), chain);
  }

  /** A given name that is known as one, or a name before a known surname, and what follows it. */
  private Optional<List<Span>> person(List<Span> run) {
    for (int begin = 0; begin + 1 < run.size(); begin++) {
      List<Span> rest = run.subList(begin, run.size());
      boolean given = lexicon.is(lower(run.get(begin)), "male-name", "female-name");
      if (given || begin == 0 && isSurnameOnly(rest)) {
        boolean name = rest.size() <= LONGEST_PERSON && rest.stream().noneMatch(this::isCommon);
        return Optional.of(rest).filter(r -> name);
      }
    }
    return Optional.empty();
  }

  /** Whether the last word is the only name of a person of the article. */
  private boolean isSurnameOnly(List<Span> run) {
    return bearer(run).filter(c -> run.size() == 2).isPresent()
        && !lexicon.is(lower(run.get(0)), "office", "honorific", "person", "collective", "time");
  }

  private Optional<Chain> bearer(List<Span> run) {
    return Optional.ofNullable(
            byName.get(Names.fold(words(run.subList(run.size() - 1, run.size())))))
        .filter(c -> c.isA(EntityType.PERSON) && c.entry().isEmpty())
        .filter(c -> c.names().keySet().stream().noneMatch(n -> PersonName.of(n).isFull()));
  }

  /** Whether the article writes the word small, or it names a kind of thing. */
  private boolean isCommon(Span word) {
    String lower = lower(word);
    return isCapital(word)
        && (commonWords.contains(lower)
            || lexicon.is(lower, "collective", "place", "facility", "event", "time", "office")
            || lower.endsWith("'s")
            || lower.endsWith("’s"));
  }

  private void addPerson(List<Span> run) {
    Optional<Chain> bearer = bearer(run);
    if (bearer.isPresent()) {
      bearer.get().addName(words(run));
      byName.put(Names.fold(words(run)), bearer.get());
    } else if (!byName.containsKey(Names.fold(words(run)))) {
      open(words(run), EntityType.PERSON);
    }
  }

  private void open(String name, EntityType type) {
    Chain chain = new Chain(true, Optional.empty());
    chain.addName(name);
    chain.vote(type, 1);
    byName.put(Names.fold(name), chain);
    added.add(chain);
  }
}

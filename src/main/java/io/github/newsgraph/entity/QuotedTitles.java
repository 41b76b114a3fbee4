package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Lexicon;
import io.github.newsgraph.text.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds titles of works in quotation marks: those beside a noun such as "novel" or "film", and the
 * same words in quotation marks elsewhere in the article.
 */
final class QuotedTitles {
  private static final int LONGEST = 10;
  private static final int LONG_WORD = 4;
  private static final int FARTHEST_NOUN = 5;

  /** Each opening mark with the one that closes it. */
  private static final Map<String, String> MARKS =
      Map.of("“", "”", "‘", "’", "\"", "\"", "``", "''", "'", "'", "«", "»");

  /**
   * What stands between the noun and the title: "a novel called", "her novel, ", "the novel is".
   */
  private static final Set<String> LINKS = Set.of("call", "title", "entitle", "name", "be", ",");

  private static final Set<String> NAMING = Set.of("title", "entitle");

  private final Syntax syntax;
  private final Lexicon lexicon;
  private final Set<String> titles = new HashSet<>();

  QuotedTitles(Syntax syntax, Lexicon lexicon) {
    this.syntax = syntax;
    this.lexicon = lexicon;
    for (Sentence sentence : syntax.document().sentences()) {
      for (Title title : quoted(sentence)) {
        if (isBehindNoun(title) || isBeforeNoun(title)) {
          titles.add(fold(title));
        }
      }
    }
  }

  /**
   * Words in title case between quotation marks.
   *
   * @param open the opening mark
   * @param end index after the last word; a comma or full stop before the closing mark is left out
   * @param close index of the closing mark
   */
  private record Title(At open, int end, int close) {
    int begin() {
      return open.token() + 1;
    }
  }

  /** The titles of a sentence as mentions, whose heads are to be found. */
  List<Found> find(Sentence sentence) {
    return quoted(sentence).stream()
        .filter(t -> titles.contains(fold(t)))
        .map(this::mention)
        .toList();
  }

  private String fold(Title title) {
    return Names.fold(words(title));
  }

  private String words(Title title) {
    return syntax.words(title.open().sentence(), title.begin(), title.end());
  }

  private Found mention(Title title) {
    return new Found(
        syntax.outermost(title.open().sentence(), title.begin(), title.end()),
        title.begin(),
        title.end(),
        LinkedMention.Kind.NAME,
        EntityType.WORK,
        words(title),
        Optional.empty(),
        false);
  }

  private List<Title> quoted(Sentence sentence) {
    List<Title> found = new ArrayList<>();
    for (int t = 0; t < sentence.size(); t++) {
      At open = new At(sentence.index(), t);
      Optional<Title> title =
          MARKS.containsKey(syntax.form(open)) ? closed(open) : Optional.empty();
      if (title.isPresent()) {
        found.add(title.get());
        t = title.get().close();
      }
    }
    return found;
  }

  private Optional<Title> closed(At open) {
    String mark = MARKS.get(syntax.form(open));
    int size = syntax.sentence(open).size();
    for (int t = open.token() + 2; t < Math.min(size, open.token() + LONGEST); t++) {
      if (syntax.form(open.to(t)).equals(mark)) {
        boolean stopped = Set.of(",", ".").contains(syntax.form(open.to(t - 1)));
        Title title = new Title(open, stopped ? t - 1 : t, t);
        return title.end() > title.begin() && isTitleCase(title)
            ? Optional.of(title)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isTitleCase(Title title) {
    for (int t = title.begin(); t < title.end(); t++) {
      String form = syntax.form(title.open().to(t));
      boolean counts = t == title.begin() || form.length() >= LONG_WORD;
      if (counts && Character.isLowerCase(form.codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** "the novel “Silent Harbour”", "a novel titled “Silent Harbour”" */
  private boolean isBehindNoun(Title title) {
    for (int t = title.open().token() - 1;
        t >= Math.max(0, title.open().token() - FARTHEST_NOUN);
        t--) {
      At at = title.open().to(t);
      boolean naming = NAMING.contains(syntax.lemma(at)) && syntax.token(at).xpos().equals("VBN");
      if (naming || isWork(at)) {
        return true;
      }
      if (!LINKS.contains(syntax.lemma(at))) {
        return false;
      }
    }
    return false;
  }

  /** "“Silent Harbour”, his second novel," */
  private boolean isBeforeNoun(Title title) {
    int comma = title.close() + 1;
    int size = syntax.sentence(title.open()).size();
    boolean apposed =
        title.end() < title.close()
            || comma < size && syntax.form(title.open().to(comma)).equals(",");
    int begin = title.end() < title.close() ? title.close() + 1 : comma + 1;
    if (!apposed || begin >= size || !isDeterminer(title.open().to(begin))) {
      return false;
    }
    for (int t = begin + 1; t < Math.min(size, begin + FARTHEST_NOUN); t++) {
      At at = title.open().to(t);
      if (!Set.of("ADJ", "NUM").contains(syntax.token(at).upos())) {
        return isWork(at);
      }
    }
    return false;
  }

  private boolean isDeterminer(At at) {
    return syntax.token(at).upos().equals("DET") || syntax.token(at).xpos().equals("PRP$");
  }

  private boolean isWork(At at) {
    return syntax.token(at).upos().equals("NOUN") && lexicon.is(syntax.lemma(at), "artwork");
  }
}

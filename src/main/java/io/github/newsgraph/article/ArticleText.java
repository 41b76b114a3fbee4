package io.github.newsgraph.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the text of an article shows: its headline, its day, and the paragraphs worth reading.
 *
 * @param title the headline, empty if there is none
 * @param published the day of a date line near the top
 * @param paragraphs headlines and prose, in order
 */
record ArticleText(String title, Optional<LocalDate> published, List<Paragraph> paragraphs) {

  static ArticleText parse(String text) {
    return new Parser(text).parse();
  }

  /** Goes through the blocks once: headlines first, then prose. */
  private static final class Parser {
    /** Words of the longest headline. */
    private static final int LONGEST_HEADLINE = 30;

    private static final int SHORTEST_HEADLINE = 3;
    private static final int MOST_HEADLINES = 2;

    private static final int SUBSTANTIAL = 12;

    /** Paragraphs of prose that a date line may stand behind. */
    private static final int TOP = 3;

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Block> headlines = new ArrayList<>();
    private final List<Block> body = new ArrayList<>();
    private Optional<LocalDate> published = Optional.empty();
    private boolean headDone;

    Parser(String text) {
      this.text = text;
      for (Block block : Blocks.of(text)) {
        blocks.add(Residue.PHRASES.withoutLink(block.withoutMark(text), text));
      }
    }

    ArticleText parse() {
      for (Block block : blocks.subList(0, contentEnd())) {
        // Pages print titles, captions and names of authors again.
        if (seen.add(block.plain())) {
          read(block);
        }
      }
      if (headlines.isEmpty() && body.isEmpty()) {
        body.addAll(blocks);
      }
      return result();
    }

    private void read(Block block) {
      Optional<LocalDate> day = Dateline.dayOf(block);
      if (day.isPresent() || Dateline.isByline(block)) {
        headDone |= !headlines.isEmpty();
        published = published.or(() -> body.size() <= TOP ? day : Optional.empty());
      } else if (Residue.PHRASES.isPhrase(block)) {
        return;
      } else if (isHeadline(block)) {
        headlines.add(withoutDay(block));
      } else if (block.isProse()) {
        headDone = true;
        body.add(body.size() < TOP ? withoutDateline(block) : block);
      }
    }

    private boolean isHeadline(Block block) {
      boolean first = wholeHeadlines().isEmpty();
      boolean statement = block.words().matches(".*[.:;,]['\"’”)]*");
      return !headDone
          && block.count() <= LONGEST_HEADLINE
          && (first
              ? !statement
              : wholeHeadlines().size() < MOST_HEADLINES && !block.endsSentence());
    }

    /** Those that are long enough; shorter ones may be names of sections. */
    private List<Block> wholeHeadlines() {
      return headlines.stream().filter(h -> h.count() >= SHORTEST_HEADLINE).toList();
    }

    /** A headline without the day behind it. */
    private Block withoutDay(Block block) {
      Optional<Dateline.Cut> cut = Dateline.atEnd(block, text);
      cut.ifPresent(found -> published = published.or(found::day));
      headDone |= cut.isPresent();
      return cut.map(Dateline.Cut::rest).orElse(block);
    }

    /** A paragraph without the place or the day before it. */
    private Block withoutDateline(Block block) {
      Optional<Dateline.Cut> cut = Dateline.atBegin(block, text);
      cut.ifPresent(found -> published = published.or(found::day));
      return cut.map(Dateline.Cut::rest).orElse(block);
    }

    /** Where a page's navigation begins: at one of its phrases behind which little prose stands. */
    private int contentEnd() {
      long before = 0;
      long all = prose(blocks);
      for (int i = 0; i < blocks.size(); i++) {
        Block block = blocks.get(i);
        long after = all - before;
        boolean navigation = Residue.PHRASES.startsNavigation(block);
        if (navigation && before > 0 && 3 * after <= before && 2 * after < blocks.size() - i) {
          return i;
        }
        before += isSubstantial(block) ? 1 : 0;
      }
      return blocks.size();
    }

    private static long prose(List<Block> blocks) {
      return blocks.stream().filter(Parser::isSubstantial).count();
    }

    /** Prose as articles have it; teasers of other articles break off. */
    private static boolean isSubstantial(Block block) {
      return block.isProse() && block.count() >= SUBSTANTIAL && !block.breaksOff();
    }

    private ArticleText result() {
      List<Block> whole = wholeHeadlines();
      List<Block> kept = whole.isEmpty() ? headlines.stream().limit(1).toList() : whole;
      List<Paragraph> paragraphs = new ArrayList<>();
      kept.forEach(h -> paragraphs.add(new Paragraph(h.span(), Paragraph.Kind.HEADLINE)));
      body.forEach(b -> paragraphs.add(new Paragraph(b.span(), Paragraph.Kind.BODY)));
      String title = kept.isEmpty() ? "" : kept.get(0).words();
      return new ArticleText(title, published, paragraphs);
    }
  }
}

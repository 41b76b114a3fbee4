package io.github.newsgraph.cli;

import io.github.newsgraph.query.EntityProfile;
import io.github.newsgraph.query.EntityProfile.InArticle;
import io.github.newsgraph.query.EntityProfile.Joined;
import io.github.newsgraph.query.EntityProfile.Mention;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/** Prints who an entity is, and why, for people to read. */
final class ProfilePrinter {
  private static final int LABELS = 9;
  private static final String INDENT = "    ";

  private final Console console;
  private final PrintStream out;
  private final int mentions;

  /**
   * @param mentions how many of an article to print at most
   */
  ProfilePrinter(Console console, int mentions) {
    this.console = console;
    this.out = console.out();
    this.mentions = mentions;
  }

  void print(EntityProfile entity) {
    out.println(console.bold(entity.label()) + "  " + entity.type());
    line("id", entity.id());
    line("iri", entity.iri());
    list("also", entity.names());
    list("same as", entity.sameAs());
    list("formerly", entity.formerIds());
    list("offices", entity.offices(), "; ");
    int articles = (int) entity.articles().stream().filter(a -> !a.mentions().isEmpty()).count();
    line(
        "counts",
        count(entity.mentions(), "mention")
            + " in "
            + count(articles, "article")
            + ", "
            + count(entity.claims(), "claim"));
    entity.articles().forEach(this::print);
  }

  private static String count(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  private void list(String name, List<String> values) {
    list(name, values, ", ");
  }

  private void list(String name, List<String> values, String between) {
    if (!values.isEmpty()) {
      line(name, String.join(between, values));
    }
  }

  private void line(String name, String value) {
    String label = name + " ".repeat(LABELS - name.length());
    String wrapped = Wrapping.of(value, console.width(), label, " ".repeat(LABELS));
    out.println(console.faint(label) + wrapped.substring(LABELS));
  }

  private void print(InArticle in) {
    out.println();
    out.println(console.bold(in.article()) + console.faint("  " + reasons(in.joined())));
    List<Mention> shown = in.mentions().stream().limit(mentions).toList();
    int places = shown.stream().mapToInt(m -> place(m).length()).max().orElse(0);
    int words = shown.stream().mapToInt(m -> m.words().length()).max().orElse(0);
    for (Mention mention : shown) {
      out.println(
          INDENT
              + pad(place(mention), places)
              + "  "
              + pad(mention.words(), Math.min(words, console.width() / 2))
              + "  "
              + console.faint(how(mention)));
    }
    int more = in.mentions().size() - shown.size();
    if (more > 0) {
      out.println(INDENT + "... and " + more + " more; --mentions " + in.mentions().size());
    }
  }

  /** "as Rutte: surname; as Mark Rutte: exact name". */
  private static String reasons(List<Joined> joined) {
    return joined.stream()
        .map(j -> "as " + j.name() + ": " + j.reason())
        .collect(Collectors.joining("; "));
  }

  private static String place(Mention mention) {
    return "#" + mention.begin() + "-" + mention.end();
  }

  private static String how(Mention mention) {
    String decided = mention.decided().map(d -> "; " + d).orElse("");
    return mention.kind() + ", " + mention.pass() + decided;
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}

package io.github.newsgraph.query;

import io.github.newsgraph.article.Article;
import io.github.newsgraph.article.Paragraph;
import io.github.newsgraph.article.Paragraph.Kind;
import io.github.newsgraph.article.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text that a store keeps of an article: the sentences that say or mention something, each at
 * its place. What stood between them is left blank.
 */
public final class KeptText {
  private static final String ARTICLE =
      """
      SELECT ?title ?published ?begin ?text {
        GRAPH ?g {
          ?g dct:identifier ?id .
          ?passage a ng:Passage ; ng:text ?text ; nif:beginIndex ?begin .
          OPTIONAL { ?g schema:headline ?title }
          OPTIONAL { ?g schema:datePublished ?published }
        }
        FILTER (?id = ?_id)
        VALUES ?_id { UNDEF }
      } ORDER BY ?begin
      """;

  private static final NamedQuery QUERY =
      NamedQuery.parse("kept-text", "# The text.\n# param id (text): the article's\n" + ARTICLE);

  private final StringBuilder text = new StringBuilder();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private String title = "";
  private Optional<LocalDate> published = Optional.empty();

  private KeptText() {}

  /**
   * The article, as far as it is kept; sentences that stood close together are one paragraph.
   *
   * @param id of the article
   */
  public static Article of(QueryRunner graph, String id) {
    KeptText kept = new KeptText();
    graph.rows(QUERY, Map.of("id", id)).forEach(kept::add);
    return new Article(
        id, kept.title, kept.text.toString(), kept.published, id, "en", kept.paragraphs);
  }

  private void add(Map<String, String> row) {
    title = row.getOrDefault("title", "");
    published = Optional.ofNullable(row.get("published")).map(LocalDate::parse);
    int begin = Integer.parseInt(row.get("begin"));
    int gap = begin - text.codePointCount(0, text.length());
    if (gap < 0) {
      return;
    }
    text.append(" ".repeat(gap));
    Span span = new Span(text.length(), text.length() + row.get("text").length());
    text.append(row.get("text"));
    boolean headline = row.get("text").equals(title);
    int last = paragraphs.size() - 1;
    if (gap == 1 && last >= 0 && paragraphs.get(last).kind() == Kind.BODY) {
      Span before = paragraphs.get(last).span();
      paragraphs.set(last, new Paragraph(new Span(before.begin(), span.end()), Kind.BODY));
    } else {
      paragraphs.add(new Paragraph(span, headline ? Kind.HEADLINE : Kind.BODY));
    }
  }
}

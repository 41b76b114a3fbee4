package io.github.newsgraph.store;

import io.github.newsgraph.store.WordHit.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.highlight.Highlighter;
import org.apache.lucene.search.highlight.InvalidTokenOffsetsException;
import org.apache.lucene.search.highlight.QueryScorer;
import org.apache.lucene.search.highlight.SimpleHTMLFormatter;
import org.apache.lucene.search.highlight.SimpleSpanFragmenter;

/**
 * Finds names, headlines and sentences by their words, best first. What the store has when a search
 * begins is found, but for a change that is being written meanwhile.
 */
public final class WordSearch {
  private static final int EXCERPT = 160;
  private static final int PAGE = 100;

  private final WordIndex index;

  WordSearch(WordIndex index) {
    this.index = index;
  }

  /**
   * What has all of the words or, if there is nothing, some of them. An entity is found once, by
   * the name that fits best.
   *
   * @param words in Lucene's syntax: {@code orb*}, {@code "gas price"}, {@code tax -income}
   * @param kinds what is searched
   * @param visible the graphs whose text may be found
   * @param limit how many at most
   * @throws IllegalArgumentException if the words break Lucene's syntax; the message is one line
   * @throws TextIndexException if the index cannot be read
   */
  public List<WordHit> search(
      String words, Collection<Kind> kinds, Predicate<Node> visible, int limit) {
    Predicate<WordHit> seen = hit -> index.isVisible(hit, visible);
    List<WordHit> all = find(parsed(words, kinds, QueryParser.Operator.AND), seen, limit);
    return all.isEmpty() ? find(parsed(words, kinds, QueryParser.Operator.OR), seen, limit) : all;
  }

  /**
   * The entities that may be meant by a name, written as it may be: in part, without accents or
   * misspelt; best first.
   */
  public List<Node> named(String name, int limit) {
    Map<Kind, Query> queries = new EnumMap<>(Kind.class);
    for (Kind kind : List.of(Kind.NAME, Kind.ALIAS)) {
      queries.put(kind, NameQuery.of(kind, name));
    }
    return find(queries, hit -> true, limit).stream().map(WordHit::thing).toList();
  }

  private static Map<Kind, Query> parsed(
      String words, Collection<Kind> kinds, QueryParser.Operator operator) {
    Map<Kind, Query> queries = new EnumMap<>(Kind.class);
    for (Kind kind : kinds) {
      QueryParser parser = new QueryParser(kind.field(), kind.analyzer());
      parser.setAllowLeadingWildcard(true);
      parser.setDefaultOperator(operator);
      try {
        queries.put(kind, parser.parse(words));
      } catch (ParseException e) {
        throw new IllegalArgumentException(
            "cannot search for '"
                + words
                + "': quote a phrase with \"...\" and put \\ before"
                + " + - && || ! ( ) { } [ ] ^ \" ~ * ? : \\ / that are part of a word",
            e);
      }
    }
    return queries;
  }

  private List<WordHit> find(Map<Kind, Query> queries, Predicate<WordHit> visible, int limit) {
    List<Query> boosted = new ArrayList<>();
    queries.forEach((kind, query) -> boosted.add(new BoostQuery(query, kind.boost())));
    try (IndexReader reader = DirectoryReader.open(index.lucene().getDirectory())) {
      IndexSearcher searcher = new IndexSearcher(reader);
      Query any = new DisjunctionMaxQuery(boosted, 0);
      List<WordHit> hits = new ArrayList<>();
      Set<Node> entities = new HashSet<>();
      ScoreDoc[] page = searcher.search(any, PAGE).scoreDocs;
      while (page.length > 0 && hits.size() < limit) {
        for (ScoreDoc found : page) {
          WordHit hit = hit(searcher.storedFields().document(found.doc), found.score, queries);
          if (visible.test(hit) && (!hit.kind().isName() || entities.add(hit.thing()))) {
            hits.add(hit);
          }
        }
        page = searcher.searchAfter(page[page.length - 1], any, PAGE).scoreDocs;
      }
      return List.copyOf(hits.subList(0, Math.min(limit, hits.size())));
    } catch (IOException e) {
      throw new TextIndexException("cannot read the index of words", e);
    }
  }

  private static WordHit hit(Document document, float score, Map<Kind, Query> queries)
      throws IOException {
    for (Map.Entry<Kind, Query> query : queries.entrySet()) {
      Kind kind = query.getKey();
      String text = document.get(kind.field());
      if (text != null) {
        return new WordHit(
            kind,
            TextQueryFuncs.stringToNode(document.get(IndexedText.THING)),
            text,
            excerpt(text, kind, query.getValue()),
            TextQueryFuncs.stringToNode(document.get(IndexedText.GRAPH)),
            score);
      }
    }
    throw new TextIndexException("an entry of the index of words has no words");
  }

  private static String excerpt(String text, Kind kind, Query query) throws IOException {
    QueryScorer scorer = new QueryScorer(query, kind.field());
    Highlighter highlighter =
        new Highlighter(new SimpleHTMLFormatter(WordHit.BEGIN, WordHit.END), scorer);
    highlighter.setTextFragmenter(new SimpleSpanFragmenter(scorer, EXCERPT));
    try {
      String best = highlighter.getBestFragment(kind.analyzer(), kind.field(), text);
      return best == null ? text : best.strip();
    } catch (InvalidTokenOffsetsException e) {
      return text;
    }
  }
}

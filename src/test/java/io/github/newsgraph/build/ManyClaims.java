package io.github.newsgraph.build;

import io.github.newsgraph.article.Article;
import io.github.newsgraph.article.ArticleReader;
import io.github.newsgraph.article.Fingerprint;
import io.github.newsgraph.entity.LocalEntity;
import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.graph.CommonThingQuads;
import io.github.newsgraph.graph.Iris;
import io.github.newsgraph.graph.LocalEntityReader;
import io.github.newsgraph.graph.Vocabulary;
import io.github.newsgraph.store.GraphStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Makes a large store out of a few articles, always the same one for the same articles, number and
 * seed. The articles are read once; then each is repeated many times as another article, with a day
 * of its own between 2015 and 2024 and other names: the letters of a name are exchanged, vowels for
 * vowels and consonants for consonants, so that all offsets stay right. What the gazetteer knows
 * keeps its name. How often a name is taken again follows Zipf's law, so that some things are in a
 * tenth of all articles and most in a few.
 *
 * <p>Run with the folder of the articles, the folder of the store and the number of claims; not run
 * by the build: {@code java -Xmx4g -cp target/test-classes:target/classes:'target/lib/*'
 * io.github.newsgraph.build.ManyClaims seeds /tmp/store 1000000}.
 */
final class ManyClaims {
  private static final int NAMES = 3_000;
  private static final int WORDS = 60;
  private static final int SHORTEST = 3;
  private static final double SKEW = 1.05;
  private static final String VOWELS = "aeiou";
  private static final String CONSONANTS = "bcdfghjklmnpqrstvwxyz";
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
  private static final int DAYS = 3_650;

  private static final Set<Node> WORDED =
      Set.of(
          Vocabulary.HEADLINE,
          Vocabulary.TEXT,
          Vocabulary.LOCAL_NAME,
          Vocabulary.PROPER_NAME,
          Vocabulary.CONTEXT,
          Vocabulary.SUBJECT_PHRASE,
          Vocabulary.OBJECT_PHRASE);

  /** What is not exchanged but made. */
  private static final Set<Node> ANEW =
      Set.of(
          Vocabulary.BLOCK_KEY,
          Vocabulary.COMMON,
          Vocabulary.DATE_PUBLISHED,
          Vocabulary.FINGERPRINT,
          Vocabulary.FINGERPRINT_BAND);

  /** One article of so many is a copy of the one before. */
  private static final int COPIED = 20;

  private static final int SHINGLES = 60;

  private final Iris iris;
  private final List<ArticleGraph> originals;
  private final long seed;

  ManyClaims(Iris iris, List<ArticleGraph> originals, long seed) {
    this.iris = iris;
    this.originals = List.copyOf(originals);
    this.seed = seed;
  }

  /** One of the articles that are made; each number is another one. */
  ArticleGraph article(int number) {
    return new Copy(originals.get(number % originals.size()), number).graph();
  }

  private final class Copy {
    private final ArticleGraph original;
    private final int number;
    private final String id;
    private final Random random;
    private final Map<String, Integer> variants = new HashMap<>();
    private final Map<String, String> claims = new HashMap<>();
    private final long shift;

    Copy(ArticleGraph original, int number) {
      this.original = original;
      this.number = number;
      this.id = original.article() + "_" + number;
      this.random = new Random(seed * 1_000_003 + number);
      LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
      this.shift = ChronoUnit.DAYS.between(published().orElse(FIRST_DAY), day);
      draw();
    }

    private Optional<LocalDate> published() {
      return original.own().stream()
          .filter(q -> q.getPredicate().equals(Vocabulary.DATE_PUBLISHED))
          .map(q -> LocalDate.parse(q.getObject().getLiteralLexicalForm()))
          .findFirst();
    }

    /** Which of its other names each word of a name gets. */
    private void draw() {
      Set<String> fixed = new HashSet<>();
      original.entities().stream()
          .filter(e -> e.known().isPresent())
          .forEach(e -> words(e).forEach(fixed::add));
      for (LocalEntity entity : original.entities()) {
        int variant = zipf(entity.named() ? NAMES : WORDS);
        words(entity)
            .filter(w -> !fixed.contains(w))
            .forEach(w -> variants.putIfAbsent(w, variant));
      }
    }

    private Stream<String> words(LocalEntity entity) {
      return Stream.concat(Stream.of(entity.name()), entity.names().stream())
          .flatMap(n -> WORD.matcher(n).results())
          .map(m -> m.group().toLowerCase(Locale.ROOT))
          .filter(w -> w.length() >= SHORTEST);
    }

    /** A rank from 0, by the inverse of Zipf's distribution as if ranks were continuous. */
    private int zipf(int size) {
      double power = 1 - SKEW;
      double total = Math.pow(size + 1, power) - 1;
      return (int) Math.pow(1 + random.nextDouble() * total, 1 / power) - 1;
    }

    ArticleGraph graph() {
      List<Quad> quads = new ArrayList<>();
      for (Quad quad : original.own()) {
        if (!ANEW.contains(quad.getPredicate())) {
          quads.add(quad(quad));
        }
      }
      Node graph = iris.article(id);
      LocalDate day = published().orElse(FIRST_DAY).plusDays(shift);
      quads.add(new Quad(graph, graph, Vocabulary.DATE_PUBLISHED, date(day)));
      addFingerprint(graph, quads);
      LocalEntityReader reader = new LocalEntityReader();
      quads.forEach(reader::add);
      for (LocalEntity local : reader.entities()) {
        quads.addAll(CommonThingQuads.keys(iris, local));
      }
      return ArticleGraph.read(iris, quads);
    }

    /** As of other texts; with exchanged names only, all would be near duplicates. */
    private void addFingerprint(Node graph, List<Quad> quads) {
      Random words = new Random(seed * 1_000_003 + (number % COPIED == 0 ? number - 1 : number));
      String text =
          words
              .ints(SHINGLES, 0, 1_000_000)
              .mapToObj(w -> "w" + w)
              .collect(Collectors.joining(" "));
      Article other = new Article(id, "", text, Optional.empty(), id, "en", List.of());
      Fingerprint fingerprint = Fingerprint.of(other);
      Node written = NodeFactory.createLiteralString(fingerprint.toString());
      quads.add(new Quad(graph, graph, Vocabulary.FINGERPRINT, written));
      for (long band : fingerprint.bands()) {
        quads.add(new Quad(graph, graph, Vocabulary.FINGERPRINT_BAND, integer(band)));
      }
    }

    private Node integer(long number) {
      return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }

    private Quad quad(Quad quad) {
      return new Quad(
          iris.article(id),
          resource(quad.getSubject()),
          quad.getPredicate(),
          object(quad.getPredicate(), quad.getObject()));
    }

    private Node object(Node predicate, Node object) {
      if (object.isURI()) {
        return resource(object);
      }
      String words = object.getLiteralLexicalForm();
      if (predicate.equals(Vocabulary.IDENTIFIER)) {
        return NodeFactory.createLiteralString(id);
      }
      if (predicate.equals(Vocabulary.SHA256)) {
        return NodeFactory.createLiteralString(DigestUtils.sha256Hex(id));
      }
      if (predicate.equals(Vocabulary.SOURCE)) {
        return NodeFactory.createLiteralString(id + ".txt");
      }
      if (predicate.equals(Vocabulary.BEGINS) || predicate.equals(Vocabulary.ENDS)) {
        return date(LocalDate.parse(words).plusDays(shift));
      }
      return WORDED.contains(predicate)
          ? NodeFactory.createLiteralString(exchanged(words))
          : object;
    }

    private Node date(LocalDate day) {
      return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }

    private Node resource(Node node) {
      String iri = node.getURI();
      String article = original.name().getURI();
      if (iri.equals(article) || iri.startsWith(article + "#")) {
        return NodeFactory.createURI(iris.article(id).getURI() + iri.substring(article.length()));
      }
      String claim = iris.claim("").getURI();
      if (iri.startsWith(claim)) {
        String rest = iri.substring(claim.length());
        int end = rest.indexOf('#') < 0 ? rest.length() : rest.indexOf('#');
        String hash =
            claims.computeIfAbsent(
                rest.substring(0, end),
                h -> DigestUtils.sha256Hex(id + h).substring(0, h.length()));
        return NodeFactory.createURI(claim + hash + rest.substring(end));
      }
      return node;
    }

    private String exchanged(String words) {
      return WORD.matcher(words).replaceAll(m -> Matcher.quoteReplacement(word(m.group())));
    }

    private String word(String word) {
      Integer variant = variants.get(word.toLowerCase(Locale.ROOT));
      if (variant == null || variant == 0) {
        return word;
      }
      StringBuilder other = new StringBuilder();
      word.chars().forEach(c -> other.append(letter((char) c, variant)));
      return other.toString();
    }
  }

  private static char letter(char letter, int variant) {
    char small = Character.toLowerCase(letter);
    String class_ = VOWELS.indexOf(small) >= 0 ? VOWELS : CONSONANTS;
    int place = class_.indexOf(small);
    if (place < 0) {
      return letter;
    }
    // An affine exchange: both numbers of letters are prime or coprime to the factor.
    int factor =
        class_ == VOWELS ? 1 + variant % 4 : new int[] {1, 2, 4, 5, 8, 10, 11, 13}[variant % 8];
    int shift = variant / 8;
    char other = class_.charAt((place * factor + shift + variant % 3) % class_.length());
    return letter == small ? other : Character.toUpperCase(other);
  }

  /** Reads the articles and writes the store. */
  public static void main(String[] args) throws Exception {
    int wanted = Integer.parseInt(args[2]);
    long start = System.nanoTime();
    try (Pipeline pipeline = Pipeline.load(2, System.err::println);
        GraphStore store = GraphStore.create(Path.of(args[1]), Iris.DEFAULT_BASE)) {
      ManyClaims many = new ManyClaims(store.iris(), read(pipeline, store.iris(), args[0]), 1);
      Counted articles = new Counted(many, wanted);
      while (articles.hasNext()) {
        store.load(articles, pipeline.resolver());
        System.err.printf(
            "%d articles, %d claims, %.0f s%n", articles.number, articles.claims, seconds(start));
      }
      start = System.nanoTime();
      int changed = store.decide(pipeline.resolver());
      System.err.printf("decided in %.0f s, %d articles changed%n", seconds(start), changed);
    }
  }

  /** Articles until they have so many claims. */
  private static final class Counted implements Iterator<ArticleGraph> {
    private final ManyClaims many;
    private final int wanted;
    private int number;
    private int claims;

    Counted(ManyClaims many, int wanted) {
      this.many = many;
      this.wanted = wanted;
    }

    @Override
    public boolean hasNext() {
      return claims < wanted;
    }

    @Override
    public ArticleGraph next() {
      ArticleGraph article = many.article(number++);
      claims += claims(article);
      return article;
    }
  }

  private static int claims(ArticleGraph article) {
    return (int)
        article.own().stream().filter(q -> q.getPredicate().equals(Vocabulary.STATUS)).count();
  }

  private static List<ArticleGraph> read(Pipeline pipeline, Iris iris, String dir)
      throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(Path.of(dir))) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    Map<Path, String> ids = ArticleReader.ids(files);
    List<ArticleGraph> graphs = new ArrayList<>();
    for (Path file : files) {
      Article article = ArticleReader.read(file, ids.get(file), Optional.empty());
      graphs.add(
          ArticleGraph.of(pipeline.understand(pipeline.annotate(List.of(article)).get(0)), iris));
    }
    return graphs;
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}

package io.github.newsgraph.store;

import io.github.newsgraph.article.Article;
import io.github.newsgraph.entity.ArticleEntities;
import io.github.newsgraph.entity.EntityResolver;
import io.github.newsgraph.entity.Evidence;
import io.github.newsgraph.entity.Gazetteer;
import io.github.newsgraph.entity.LocalEntity;
import io.github.newsgraph.graph.ArticleGraph;
import io.github.newsgraph.graph.ArticleKnowledge;
import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.EntityType;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Measures who is who in many articles. Their local entities are made up in the numbers that full
 * articles have on average (8 of the gazetteer, 8 persons, 8 other names, 60 things without a
 * name), and names are as frequent as Zipf's law has them. Not run by the build.
 *
 * <p>Run with the number of articles, and with a folder for a store to measure what one further
 * article costs: {@code java -cp target/test-classes:target/classes:'target/lib/*'
 * io.github.newsgraph.store.ManyArticles 10000 /tmp/store}.
 */
final class ManyArticles {
  private static final double SKEW = 1.05;
  private static final String[] CALLINGS = {
    "president", "minister", "senator", "striker", "judge", "author", "chief executive", "actor"
  };

  private final Random random = new Random(1);
  private final List<String> countries =
      Gazetteer.load().all().stream()
          .filter(e -> e.type() == EntityType.COUNTRY)
          .map(Gazetteer.Entry::id)
          .toList();
  private final double[] zipf = zipf(40_000);

  private static double[] zipf(int size) {
    double[] sums = new double[size];
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += 1 / Math.pow(i + 1, SKEW);
      sums[i] = sum;
    }
    return sums;
  }

  /** A rank below a limit, the first the most frequent. */
  private int rank(int limit) {
    double wanted = random.nextDouble() * zipf[limit - 1];
    int low = 0;
    int high = limit - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (zipf[middle] < wanted) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static String word(int number, String end) {
    StringBuilder word = new StringBuilder();
    String consonants = "bdfgklmnprstvz";
    String vowels = "aeiou";
    for (int n = number + 70; n > 0; n /= 70) {
      word.append(consonants.charAt(n % 14)).append(vowels.charAt(n % 70 / 14));
    }
    word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
    return word + end;
  }

  /** Who is often named has one given name; of others of a surname there are many. */
  private static String person(int rank) {
    return word(rank * 7 % 400, "n") + " " + word(rank * 13 % 6000, "ski");
  }

  List<LocalEntity> article(int number) {
    String id = "article" + number;
    List<LocalEntity> locals = new ArrayList<>();
    SortedSet<String> context = new TreeSet<>();
    for (int i = 0; i < 8; i++) {
      String country = countries.get(rank(countries.size()));
      context.add(country);
      add(locals, id, EntityType.COUNTRY, country, true, Optional.of(country), Evidence.NONE);
    }
    for (int i = 0; i < 8; i++) {
      int rank = rank(40_000);
      context.add("~" + word(rank * 13 % 6000, "sky"));
      boolean bare = random.nextInt(6) == 0;
      String name = bare ? person(rank).replaceFirst(".* ", "") : person(rank);
      SortedSet<String> callings = new TreeSet<>();
      SortedSet<String> nations = new TreeSet<>();
      if (random.nextInt(3) == 0) {
        callings.add(CALLINGS[(rank + random.nextInt(20) / 19) % CALLINGS.length]);
        nations.add(countries.get(rank % countries.size()));
      }
      SortedSet<String> company =
          new TreeSet<>(new ArrayList<>(context).subList(0, Math.min(8, context.size())));
      add(
          locals,
          id,
          EntityType.PERSON,
          name,
          true,
          Optional.empty(),
          new Evidence(callings, nations, company));
    }
    for (int i = 0; i < 8; i++) {
      String name = word(rank(20_000), "") + (random.nextInt(3) == 0 ? "" : " Club");
      EntityType type = random.nextInt(20) == 0 ? EntityType.PLACE : EntityType.ORGANIZATION;
      add(
          locals,
          id,
          type,
          name,
          true,
          Optional.empty(),
          new Evidence(new TreeSet<>(), new TreeSet<>(), context));
    }
    for (int i = 0; i < 60; i++) {
      String name = word(rank(30_000), "").toLowerCase(Locale.ROOT);
      add(locals, id, EntityType.CONCEPT, name, false, Optional.empty(), Evidence.NONE);
    }
    return locals;
  }

  private static void add(
      List<LocalEntity> locals,
      String article,
      EntityType type,
      String name,
      boolean named,
      Optional<String> known,
      Evidence evidence) {
    SortedSet<String> names = new TreeSet<>(named ? List.of(name) : List.of());
    locals.add(new LocalEntity(article, locals.size(), type, name, named, names, known, evidence));
  }

  /**
   * An article.
   *
   * @param version of its text
   */
  private ArticleGraph graph(GraphStore store, int number, int version) {
    Article article =
        new Article(
            "article" + number, "", "text " + version, Optional.empty(), "x.txt", "en", List.of());
    return ArticleGraph.of(
        new ArticleKnowledge(
            new Document(article, List.of()),
            List.of(),
            new ArticleEntities(article(number), List.of(), Map.of())),
        store.iris());
  }

  public static void main(String[] args) throws Exception {
    int count = Integer.parseInt(args[0]);
    EntityResolver resolver = new EntityResolver(Gazetteer.load());
    ManyArticles many = new ManyArticles();
    List<LocalEntity> locals = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      locals.addAll(many.article(i));
    }
    long start = System.nanoTime();
    int decided = resolver.resolve(locals).size();
    System.out.printf("%d local entities resolved in %.1f s%n", decided, seconds(start));
    locals.clear();
    if (args.length > 1) {
      inStore(Path.of(args[1]), count, resolver);
    }
  }

  private static void inStore(Path dir, int count, EntityResolver resolver) throws Exception {
    Files.createDirectories(dir);
    boolean there = Files.exists(dir.resolve("Data-0001"));
    ManyArticles many = new ManyArticles();
    try (GraphStore store =
        there ? GraphStore.open(dir) : GraphStore.create(dir, "http://example.org/")) {
      if (!there) {
        time(count + " articles added", () -> many.build(store, count, resolver));
        time("decided", () -> store.decide(resolver));
      }
      for (int i = 0; i < 12; i++) {
        ArticleGraph further = many.graph(store, count + i, count + i);
        time("a further article", () -> store.ingest(List.of(further), resolver));
      }
      for (int i = 0; i < 6; i++) {
        ArticleGraph changed = many.graph(store, i, 2 * count + i);
        time("a changed article", () -> store.ingest(List.of(changed), resolver));
      }
      for (int i = 0; i < 12; i++) {
        String article = "article" + (count + i);
        time("an article removed", () -> store.remove(article, resolver));
      }
    }
  }

  private void build(GraphStore store, int count, EntityResolver resolver) {
    for (int i = 0; i < count; i += 50) {
      List<ArticleGraph> batch = new ArrayList<>();
      for (int j = i; j < Math.min(count, i + 50); j++) {
        batch.add(graph(store, j, j));
      }
      store.add(batch, resolver);
    }
  }

  /** Prints how long it took, and how much of that the processor worked on it. */
  private static void time(String what, Runnable work) {
    long start = System.nanoTime();
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    System.out.printf("%s in %.0f ms, %.0f of CPU%n", what, 1000 * seconds(start), busy / 1e6);
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}

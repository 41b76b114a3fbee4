package io.github.newsgraph.store;

import io.github.newsgraph.entity.Evidence;
import io.github.newsgraph.frame.Status;
import io.github.newsgraph.graph.ArticleKnowledge;
import io.github.newsgraph.graph.Report;
import io.github.newsgraph.text.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Small articles of few names, so that namesakes, surnames and acronyms meet again and again. */
final class RandomArticles {
  private static final List<String> PERSONS =
      List.of(
          "Anna Keller",
          "Paul Keller",
          "Keller",
          "Ana Keller",
          "Anna B. Keller",
          "A. Keller",
          "Viktor Malensky",
          "Viktor Malenskiy",
          "Malenskyy",
          "Malensky",
          "Paul Keller Jr.",
          "Joe Brandt",
          "Joseph Brandt",
          "Brandt",
          "Hanna Müller",
          "Hanna Mueller",
          "Ford");
  private static final List<String> THINGS =
      List.of(
          "Ford",
          "Harbour Aid Fund",
          "HAF",
          "Helsinki Art Forum",
          "Oakfield",
          "Oakfield Club",
          "Acme Corp.",
          "Acme",
          "Georgia");
  private static final List<String> UNNAMED =
      List.of("army", "support", "Oakfield club", "caf\u00e9", "cafe", "haf", "Support");
  private static final List<EntityType> KINDS =
      List.of(EntityType.ORGANIZATION, EntityType.PLACE, EntityType.CONCEPT);
  private static final List<String> CALLINGS = List.of("senator", "striker", "judge", "author");
  private static final List<String> COUNTRIES = List.of("Canada", "Peru");
  private static final List<String> COMPANY = List.of("~hume", "kent", "rhyl", "oslo", "Canada");

  private final Random random;

  RandomArticles(long seed) {
    this.random = new Random(seed);
  }

  List<ArticleKnowledge> next(int count) {
    List<ArticleKnowledge> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      articles.add(article("article" + i));
    }
    return articles;
  }

  ArticleKnowledge article(String id) {
    Set<String> names = new LinkedHashSet<>();
    while (names.size() < 3) {
      names.add(random.nextInt(3) > 0 ? any(PERSONS) : any(THINGS));
    }
    List<String> all = List.copyOf(names);
    String noun = any(UNNAMED);
    Report report =
        new Report(id, all.get(0) + " met " + all.get(1) + " .", all.get(2) + " left .");
    for (String name : all) {
      boolean person = PERSONS.contains(name) && (!THINGS.contains(name) || random.nextBoolean());
      report.entity(person ? EntityType.PERSON : any(KINDS), name).evidence(evidence(person));
    }
    if (random.nextBoolean()) {
      report.known(EntityType.COUNTRY, "Canada", "Canada");
    }
    report.concept(noun);
    report.claim(report.the(0, all.get(0)), "meets", report.the(0, all.get(1)), Status.ASSERTED);
    return report.knowledge();
  }

  private Evidence evidence(boolean person) {
    return new Evidence(
        person ? some(CALLINGS, 2) : new TreeSet<>(),
        person ? some(COUNTRIES, 2) : new TreeSet<>(),
        some(COMPANY, 4));
  }

  private SortedSet<String> some(List<String> values, int atMost) {
    SortedSet<String> chosen = new TreeSet<>();
    for (int n = random.nextInt(atMost + 1); n > 0; n--) {
      chosen.add(any(values));
    }
    return chosen;
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}

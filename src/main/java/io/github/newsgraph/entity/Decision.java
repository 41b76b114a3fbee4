package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import java.util.List;
import java.util.SortedSet;

/** What a person decided about identity, against the program or beyond it. */
public sealed interface Decision {
  /** Its place among all decisions: they are applied in this order. */
  int number();

  /** The entities that it is about; none if it is about a claim. */
  List<Pointer> entities();

  /**
   * An entity, as a person pointed at it. Its id may be another one by now, because articles came
   * or went: then the articles tell which of several it was.
   *
   * @param id its id when the decision was made
   * @param articles ids of some articles that spoke of it then
   */
  record Pointer(String id, SortedSet<String> articles) {}

  /**
   * A mention by its place.
   *
   * @param article id of the article
   * @param begin in code points
   * @param end in code points
   */
  record Place(String article, int begin, int end) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byArticle = article.compareTo(other.article);
      int byBegin = byArticle != 0 ? byArticle : Integer.compare(begin, other.begin);
      return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
    }
  }

  /** Several entities are one; the first that there is keeps id, label and type. */
  record Merge(int number, List<Pointer> entities) implements Decision {
    public Merge {
      entities = List.copyOf(entities);
    }
  }

  /**
   * Some of what was taken for an entity is another.
   *
   * @param entity what it was taken for
   * @param articles ids of articles all of whose mentions of the entity are the other
   * @param mentions single mentions that are the other
   * @param id of the other
   * @param label of the other
   */
  record Split(
      int number,
      Pointer entity,
      SortedSet<String> articles,
      SortedSet<Place> mentions,
      String id,
      String label)
      implements Decision {
    /** An id that no program gives: two underscores stand in none of its ids. */
    public static String idOf(String label, int number) {
      return LocalNames.of(label) + "__" + number;
    }

    @Override
    public List<Pointer> entities() {
      return List.of(entity);
    }
  }

  /** An entity gets another label; the one before becomes an alias. Its id stays. */
  record Rename(int number, Pointer entity, String label) implements Decision {
    @Override
    public List<Pointer> entities() {
      return List.of(entity);
    }
  }

  /**
   * An entity has, or has not, another name.
   *
   * @param removed whether it has not
   */
  record Alias(int number, Pointer entity, String alias, boolean removed) implements Decision {
    @Override
    public List<Pointer> entities() {
      return List.of(entity);
    }
  }

  /** An entity is of another kind. */
  record Retype(int number, Pointer entity, EntityType type) implements Decision {
    @Override
    public List<Pointer> entities() {
      return List.of(entity);
    }
  }

  /**
   * A claim is wrong.
   *
   * @param claim what its IRI ends with, behind {@code claim/}
   */
  record RejectClaim(int number, String claim) implements Decision {
    @Override
    public List<Pointer> entities() {
      return List.of();
    }
  }
}

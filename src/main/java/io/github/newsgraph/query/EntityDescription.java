package io.github.newsgraph.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the graph knows about an entity.
 *
 * @param iri the entity
 * @param label its preferred name
 * @param type local name of its class, such as {@code Person}
 * @param names its other names
 * @param sameAs IRIs of the same thing elsewhere
 * @param facts what articles say of it in their own voice, best attested first
 * @param inferred what no article says of it, but what follows from what they say in their own
 *     voice
 * @param claims all that is said of it, by article and place in the text
 */
public record EntityDescription(
    String iri,
    String label,
    String type,
    List<String> names,
    List<String> sameAs,
    List<Fact> facts,
    List<Triple> inferred,
    List<Statement> claims) {
  public EntityDescription {
    names = List.copyOf(names);
    sameAs = List.copyOf(sameAs);
    facts = List.copyOf(facts);
    inferred = List.copyOf(inferred);
    claims = List.copyOf(claims);
  }

  /**
   * A triple in words.
   *
   * @param subject label of the subject
   * @param relation label of the relation
   * @param object label of the object, or the literal
   */
  public record Triple(String subject, String relation, String object) {
    @Override
    public String toString() {
      return subject + " " + relation + " " + object;
    }
  }

  /**
   * A fact.
   *
   * @param triple the fact
   * @param articles ids of the articles that state it, in order
   */
  public record Fact(Triple triple, List<String> articles) {
    public Fact {
      articles = List.copyOf(articles);
    }
  }

  /**
   * A claim.
   *
   * @param triple what is claimed
   * @param roles further arguments, such as {@code recipient: Ukraine}
   * @param status local name of the status, such as {@code Planned}
   * @param speaker whose words it is, if not the article's own
   * @param time when, in the words of the text
   * @param sentence where it stands
   * @param article id of the article
   * @param published the day the article appeared
   */
  public record Statement(
      Triple triple,
      List<String> roles,
      String status,
      Optional<String> speaker,
      Optional<String> time,
      String sentence,
      String article,
      Optional<LocalDate> published) {
    public Statement {
      roles = List.copyOf(roles);
    }
  }
}

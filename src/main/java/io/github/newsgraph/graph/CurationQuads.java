package io.github.newsgraph.graph;

import io.github.newsgraph.entity.CurationEntry;
import io.github.newsgraph.entity.Decision;
import io.github.newsgraph.entity.Decision.Pointer;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** The quads of an entry of the curation log. */
public final class CurationQuads {
  private final Iris iris;
  private final Node entry;
  private final List<Quad> quads = new ArrayList<>();

  private CurationQuads(Iris iris, int number) {
    this.iris = iris;
    this.entry = iris.curation(number);
  }

  /** All that is said of an entry; {@link CurationReader} reads it back. */
  public static List<Quad> of(CurationEntry entry, Iris iris) {
    CurationQuads quads = new CurationQuads(iris, entry.decision().number());
    quads.add(entry);
    quads.add(entry.decision());
    return List.copyOf(quads.quads);
  }

  private void add(CurationEntry said) {
    add(Vocabulary.NUMBER, Literals.integer(said.decision().number()));
    Node curator = iris.curator(said.by());
    add(Vocabulary.ASSOCIATED_WITH, curator);
    add(curator, Vocabulary.TYPE, Vocabulary.AGENT);
    add(curator, Vocabulary.LABEL, Literals.line(said.by()));
    add(Vocabulary.ENDED_AT, Literals.instant(said.when()));
    said.why().ifPresent(why -> add(Vocabulary.COMMENT, Literals.line(why)));
    List<Pointer> entities = said.decision().entities();
    for (int i = 0; i < entities.size(); i++) {
      addOperand(iris.operand(said.decision().number(), i + 1), entities.get(i));
    }
  }

  private void addOperand(Node operand, Pointer pointer) {
    add(Vocabulary.OPERAND, operand);
    add(operand, Vocabulary.TYPE, Vocabulary.OPERAND_CLASS);
    add(operand, Vocabulary.POINTS_AT, iris.entity(pointer.id()));
    pointer.articles().forEach(a -> add(operand, Vocabulary.SEEN_IN, iris.article(a)));
  }

  private void add(Decision decision) {
    add(Vocabulary.TYPE, Vocabulary.decision(decision.getClass()));
    if (decision instanceof Decision.Split split) {
      split.articles().forEach(a -> add(Vocabulary.SPLITS_OFF, iris.article(a)));
      split
          .mentions()
          .forEach(m -> add(Vocabulary.SPLITS_OFF, iris.mention(m.article(), m.begin(), m.end())));
      add(Vocabulary.BECOMES, iris.entity(split.id()));
      add(Vocabulary.GIVEN_LABEL, Literals.line(split.label()));
    } else if (decision instanceof Decision.Rename rename) {
      add(Vocabulary.GIVEN_LABEL, Literals.line(rename.label()));
    } else if (decision instanceof Decision.Alias alias) {
      add(
          alias.removed() ? Vocabulary.WITHDRAWN_ALIAS : Vocabulary.GIVEN_ALIAS,
          Literals.line(alias.alias()));
    } else if (decision instanceof Decision.Retype retype) {
      add(Vocabulary.GIVEN_TYPE, Vocabulary.type(retype.type()));
    } else if (decision instanceof Decision.RejectClaim reject) {
      add(Vocabulary.REJECTED_CLAIM, iris.claim(reject.claim()));
    }
  }

  private void add(Node property, Node value) {
    add(entry, property, value);
  }

  private void add(Node subject, Node property, Node value) {
    quads.add(new Quad(iris.curationGraph(), subject, property, value));
  }
}

package io.github.newsgraph.frame;

import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.Lexicon;
import io.github.newsgraph.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the sentences of a document as tuples of their words, by the same syntax that frames are
 * made with: passives, control, relative clauses and coordination are understood alike. Holds no
 * state of documents; threads may share one.
 */
public final class OpenTuples {
  /** How the arguments of a predicate become tuples. */
  public enum Arity {
    /** One tuple with all of them: (Rome, sent, aid, to Chad, in May). */
    ALL,
    /** One for the object, one for each further: (Rome, sent, aid), (Rome, sent aid to, Chad). */
    TWO
  }

  private final Lexicon lexicon;
  private final Arity arity;
  private final boolean implicit;

  /**
   * @param implicit whether to tell what is said in passing, too: (Rossi, is, minister) of
   *     "minister Rossi", (Chad, has, army) of "Chad's army"
   */
  public OpenTuples(Lexicon lexicon, Arity arity, boolean implicit) {
    this.lexicon = lexicon;
    this.arity = arity;
    this.implicit = implicit;
  }

  /** The tuples of all sentences, in the order of the text; of a sentence the surest first. */
  public List<OpenTuple> of(Document document) {
    Times times = new Times(document.article().published());
    List<OpenTuple> tuples = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      Analysis analysis = Analysis.of(TreeRepairs.mend(sentence, lexicon), lexicon, times);
      Set<OpenTuple> found = new LinkedHashSet<>(new ClauseTuples(analysis, lexicon, arity).find());
      if (implicit) {
        found.addAll(new ImplicitTuples(analysis, lexicon).find());
      }
      found.stream()
          .sorted(Comparator.comparingDouble(OpenTuple::confidence).reversed())
          .forEach(tuples::add);
    }
    return tuples;
  }
}

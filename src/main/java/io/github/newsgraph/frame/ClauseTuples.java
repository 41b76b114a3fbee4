package io.github.newsgraph.frame;

import io.github.newsgraph.frame.OpenTuples.Arity;
import io.github.newsgraph.frame.TupleArgument.Place;
import io.github.newsgraph.text.Lexicon;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tuples of verbs, and of nouns, adjectives and clauses that are said with a form of "be". */
final class ClauseTuples {
  /** Combinations of coordinated subjects and objects; of longer lists none is taken apart. */
  private static final int MOST = 16;

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private final Syntax syntax;
  private final Phrases phrases;
  private final Voices voices;
  private final Factuality factuality;
  private final Negation negation;
  private final TupleWords words;
  private final TupleRelation relations;
  private final TupleArguments arguments;
  private final TupleConfidence confidence;
  private final Arity arity;
  private final List<OpenTuple> tuples = new ArrayList<>();

  ClauseTuples(Analysis analysis, Lexicon lexicon, Arity arity) {
    this.syntax = analysis.syntax();
    this.phrases = analysis.phrases();
    this.voices = analysis.voices();
    this.factuality = analysis.factuality();
    this.negation = new Negation(syntax, lexicon);
    this.words = new TupleWords(syntax);
    this.relations = new TupleRelation(syntax, lexicon, words);
    this.arguments = new TupleArguments(analysis, lexicon, words, relations);
    this.confidence = new TupleConfidence(analysis);
    this.arity = arity;
  }

  List<OpenTuple> find() {
    for (int token = 0; token < syntax.size(); token++) {
      if (isClause(token) && !relations.isContinued(token) && !isDenied(token)) {
        clause(token);
      }
    }
    return tuples;
  }

  private boolean isClause(int token) {
    boolean participle = syntax.is(token, "acl") && !syntax.is(token, "acl:relcl");
    // "the collapsing bridge", "issues such as boosting support"
    boolean modifier = participle && (token < syntax.head(token) || syntax.has(token, "case"));
    boolean word = syntax.is(token, "amod", "compound", "case", "mark", "fixed", "flat");
    return syntax.isVerb(token) && !modifier && !word || syntax.has(token, "cop");
  }

  /** "left without signing": the clause alone would say the contrary of what is said. */
  private boolean isDenied(int predicate) {
    List<Integer> chain = relations.chain(predicate);
    int top = chain.get(chain.size() - 1);
    return factuality.of(top) == Status.NEGATED && negation.of(top) == Syntax.NONE;
  }

  private void clause(int predicate) {
    List<Integer> chain = relations.chain(predicate);
    BitSet relation = relations.of(chain);
    List<TupleArgument> all = arguments.of(chain, relation);
    List<BitSet> subjects = subjects(predicate);
    if (syntax.has(predicate, "expl") && all.stream().noneMatch(TupleArgument::isBehindVerb)) {
      return; // "there is a way"
    }
    List<BitSet> firsts = all.isEmpty() ? List.of() : all.get(0).each();
    boolean apart = firsts.size() > 1 && subjects.size() * firsts.size() <= MOST;
    double sure = confidence.of(chain, subjects, all);
    String verb = inserted(predicate) + words.text(relation);
    for (BitSet subject : subjects) {
      if (apart) {
        firsts.forEach(first -> add(sure, subject, verb, withFirst(all, first)));
      } else {
        add(sure, subject, verb, all);
      }
    }
  }

  private static List<TupleArgument> withFirst(List<TupleArgument> all, BitSet first) {
    List<TupleArgument> changed = new ArrayList<>(all);
    changed.set(0, all.get(0).only(first));
    return changed;
  }

  /** "[is] based in Rome": the verb that a participle behind a noun is short for. */
  private String inserted(int predicate) {
    String tag = syntax.xpos(predicate);
    boolean reduced = syntax.is(predicate, "acl") && !syntax.is(predicate, "acl:relcl");
    boolean bare = reduced && !syntax.has(predicate, "aux", "mark");
    return bare && (tag.equals("VBN") || tag.equals("VBG"))
        ? toBe(syntax.head(predicate)) + " "
        : "";
  }

  private String toBe(int noun) {
    return syntax.xpos(noun).endsWith("S") ? "are" : "is";
  }

  private List<BitSet> subjects(int predicate) {
    Set<BitSet> subjects = new LinkedHashSet<>();
    int pronoun = syntax.child(predicate, "expl");
    int own = syntax.child(predicate, "nsubj");
    if (own != Syntax.NONE && words.isNeither(own)) {
      subjects.add(words.list(own));
    } else if (pronoun == Syntax.NONE) {
      voices.subjects(predicate).stream()
          .filter(this::isSomething)
          .forEach(s -> subjects.add(subject(s, predicate)));
    } else if (syntax.lemma(pronoun).equals("there") && own != Syntax.NONE) {
      phrases.distribute(own).forEach(s -> subjects.add(subject(s, predicate)));
    } else if (!syntax.has(predicate, "csubj")) {
      subjects.add(words.phrase(pronoun));
    }
    syntax.children(predicate, "csubj").forEach(c -> subjects.add(words.clause(c)));
    subjects.removeIf(BitSet::isEmpty);
    return List.copyOf(subjects);
  }

  private boolean isSomething(int subject) {
    return !syntax.xpos(subject).equals("PRP$") && !ARTICLES.contains(syntax.lemma(subject));
  }

  private BitSet subject(int noun, int predicate) {
    return words.phraseWithout(phrases.outermost(noun), predicate);
  }

  private void add(double sure, BitSet subject, String relation, List<TupleArgument> all) {
    List<TupleArgument> core = all.stream().filter(a -> a.place() == Place.CORE).toList();
    if (arity == Arity.ALL || core.size() == all.size()) {
      tuple(sure, subject, relation, all);
      return;
    }
    StringBuilder whole = new StringBuilder(relation);
    core.forEach(c -> whole.append(' ').append(words.text(c.preposition(), c.words())));
    if (!core.isEmpty()) {
      tuple(sure, subject, relation, core);
    }
    for (TupleArgument further : all.subList(core.size(), all.size())) {
      tuple(sure, subject, whole.toString(), List.of(further));
    }
  }

  private void tuple(double sure, BitSet subject, String relation, List<TupleArgument> all) {
    StringBuilder predicate = new StringBuilder(relation);
    List<String> texts = new ArrayList<>();
    for (TupleArgument argument : all) {
      boolean first = texts.isEmpty() && argument.isBehindVerb();
      if (first && !argument.preposition().isEmpty()) {
        predicate.append(' ').append(words.text(argument.preposition()));
      }
      texts.add(
          first
              ? words.text(argument.words())
              : words.text(argument.preposition(), argument.words()));
    }
    int sentence = syntax.sentence().index();
    tuples.add(new OpenTuple(sentence, sure, words.text(subject), predicate.toString(), texts));
  }
}

package io.github.newsgraph.frame;

import io.github.newsgraph.text.Lexicon;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What phrases say in passing: that somebody is, has or lies in something. */
final class ImplicitTuples {
  // Of each kind, how much of a tuple annotators of CaRB's development split keep.
  private static final double PLACE = 0.55;
  private static final double TITLE = 0.5;
  private static final double APPOSITION = 0.45;
  private static final double POSSESSION = 0.2;

  private final Analysis analysis;
  private final Lexicon lexicon;
  private final Syntax syntax;
  private final Phrases phrases;
  private final TupleWords words;
  private final List<OpenTuple> tuples = new ArrayList<>();

  ImplicitTuples(Analysis analysis, Lexicon lexicon) {
    this.analysis = analysis;
    this.lexicon = lexicon;
    this.syntax = analysis.syntax();
    this.phrases = analysis.phrases();
    this.words = new TupleWords(syntax);
  }

  List<OpenTuple> find() {
    Set<Integer> places = places();
    for (int token = 0; token < syntax.size(); token++) {
      if (syntax.is(token, "nmod:poss") && !syntax.upos(token).equals("PRON")) {
        possession(syntax.head(token), token);
      } else if (syntax.is(token, "appos") && !places.contains(token)) {
        apposition(syntax.head(token), token);
      }
    }
    titles();
    return tuples;
  }

  /** "Gao, Mali": found as a frame. */
  private Set<Integer> places() {
    Set<Integer> places = new HashSet<>();
    for (Frame frame : new CompoundFrames(syntax, phrases).build()) {
      if (frame.predicate().equals("located")) {
        int place = frame.phrase().head();
        places.add(place);
        int inside = syntax.head(place);
        add(PLACE, words.phraseWithout(inside, place), "is in", words.phrase(place));
      }
    }
    return places;
  }

  /** "the ministry's plans" */
  private void possession(int owned, int owner) {
    BitSet whose = words.list(owner);
    String has = syntax.xpos(owner).endsWith("S") ? "have" : "has";
    add(POSSESSION, whose, has, words.phraseWithout(owned, owner));
  }

  /** "Ito, a poet," and "the poet Ito" */
  private void apposition(int noun, int apposed) {
    boolean figure = syntax.upos(apposed).equals("NUM") || syntax.upos(apposed).equals("SYM");
    boolean clause =
        syntax.has(apposed, "case", "mark", "advmod", "nsubj") || syntax.has(noun, "cop");
    boolean listed = syntax.isName(noun) && syntax.isName(apposed) && !words.isBracketed(apposed);
    if (figure || clause || listed || !syntax.isNominal(noun)) {
      return;
    }
    if (!words.isClose(noun, apposed)) {
      add(APPOSITION, words.phraseWithout(noun, apposed), toBe(noun), words.list(apposed));
    } else if (syntax.isName(apposed) && syntax.xpos(noun).equals("NN")) {
      add(APPOSITION, words.phrase(apposed), toBe(noun), words.phraseWithout(noun, apposed));
    }
  }

  /** "former Prime Minister Ito" */
  private void titles() {
    for (Predications.Predication said : new Predications(analysis, lexicon).find().values()) {
      int title = said.noun();
      for (int bearer : said.bearers()) {
        boolean before = said.clause() == Syntax.NONE && title < bearer;
        if (before && syntax.isPerson(bearer) && !syntax.is(title, "appos")) {
          BitSet name = words.phrase(bearer);
          BitSet office = name.get(0, title + 1);
          // "President Ito of Chile" is president of Chile
          syntax.children(bearer, "nmod").stream()
              .filter(n -> n > bearer)
              .forEach(n -> office.or(words.subtree(n)));
          office.and(name);
          name.andNot(office);
          name.clear(0, title + 1);
          add(TITLE, words.tidy(name), "is", words.tidy(office));
        }
      }
    }
  }

  private String toBe(int noun) {
    return syntax.xpos(noun).endsWith("S") ? "are" : "is";
  }

  private void add(double confidence, BitSet subject, String relation, BitSet argument) {
    if (!subject.isEmpty() && !argument.isEmpty()) {
      List<String> arguments = List.of(words.text(argument));
      int sentence = syntax.sentence().index();
      tuples.add(new OpenTuple(sentence, confidence, words.text(subject), relation, arguments));
    }
  }
}

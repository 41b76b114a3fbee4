package io.github.newsgraph.frame;

import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what a sentence says that somebody or something is: copula, apposition, title, "as ...".
 */
final class Predications {
  private static final Pattern ABSTRACT =
      Pattern.compile("(tion|sion|ment|ness|ity|ship|cy|ism|ance|ence|th)$");

  /** Words before examples of what is named before them. */
  private static final Set<String> INTRODUCING = Set.of("e.g.", "eg", "i.e.", "including", "like");

  private static final Set<String> IDENTITY = Set.of("become", "remain", "be");

  /**
   * A noun or adjective said of its bearers.
   *
   * @param noun index of its token
   * @param bearers indices of the heads of what it is said of
   * @param clause the predicate that says it, {@link Syntax#NONE} of titles and appositions
   * @param trigger the words that say it
   */
  record Predication(int noun, Set<Integer> bearers, int clause, String trigger) {}

  private final Syntax syntax;
  private final Phrases phrases;
  private final Voices voices;
  private final Lexicon lexicon;

  Predications(Analysis analysis, Lexicon lexicon) {
    this.syntax = analysis.syntax();
    this.phrases = analysis.phrases();
    this.voices = analysis.voices();
    this.lexicon = lexicon;
  }

  /** The predications by their nouns; the surest reading of each noun. */
  Map<Integer, Predication> find() {
    Map<Integer, Predication> predications = new LinkedHashMap<>();
    for (int token = 0; token < syntax.size(); token++) {
      for (Predication found : predications(token)) {
        boolean sound = !found.bearers().contains(found.noun()) && !isManyOfOne(found);
        if (!found.bearers().isEmpty() && sound) {
          predications.putIfAbsent(found.noun(), found);
        }
      }
    }
    return predications;
  }

  /** Of one person nobody says "representatives". */
  private boolean isManyOfOne(Predication said) {
    return syntax.xpos(said.noun()).equals("NNS")
        && lexicon.is(syntax.lemma(said.noun()), "person", "office")
        && said.bearers().size() == 1
        && said.bearers().stream().allMatch(syntax::isPerson);
  }

  private List<Predication> predications(int token) {
    List<Predication> found = new ArrayList<>();
    boolean nominal = syntax.isNominal(token) || syntax.upos(token).equals("ADJ");
    if (nominal && syntax.has(token, "cop") && !syntax.has(token, "case")) {
      addAll(found, token, subjectSet(token), token, "be");
    }
    if (syntax.isVerb(token) || syntax.has(token, "cop")) {
      complements(token, found);
    }
    appositions(token, found);
    titles(token, found);
    described(token, found);
    return found;
  }

  private Set<Integer> subjectSet(int predicate) {
    return new LinkedHashSet<>(voices.subjects(predicate));
  }

  private void addAll(
      List<Predication> found, int noun, Set<Integer> bearers, int clause, String trigger) {
    found.add(new Predication(content(noun), bearers, clause, trigger));
    List<Integer> conjuncts = new ArrayList<>(syntax.children(noun, "conj"));
    for (int child : syntax.children(noun, "nmod")) {
      syntax.children(child, "conj").stream()
          .filter(c -> phrases.isStray(child, c))
          .forEach(conjuncts::add);
    }
    for (int conjunct : conjuncts) {
      if ((syntax.isNominal(conjunct) || syntax.upos(conjunct).equals("ADJ"))
          && !syntax.has(conjunct, "nsubj")) {
        found.add(new Predication(conjunct, bearers, clause, trigger));
      }
    }
  }

  /** "a kind of club" is a club. */
  private int content(int noun) {
    return lexicon.is(syntax.lemma(noun), "sort")
        ? syntax.children(noun, "nmod").stream()
            .filter(c -> syntax.isNominal(c) && syntax.marker(c, "case").equals("of"))
            .findFirst()
            .orElse(noun)
        : noun;
  }

  /** "became president", "was named minister", "served as head", "comments I made as minister". */
  private void complements(int verb, List<Predication> found) {
    String lemma = syntax.lemma(verb);
    Set<Integer> surface = subjectSet(verb);
    boolean passive = voices.isPassive(verb);
    boolean links = lexicon.is(lemma, "copular") && !passive;
    for (int child : syntax.children(verb, "xcomp", "obj")) {
      boolean noun = !syntax.isVerb(child) && !syntax.has(child, "case", "mark");
      // "returned a vase": an object of few verbs is what the subject is
      boolean second = syntax.is(child, "xcomp") || links && IDENTITY.contains(lemma);
      if (noun && second && (links || lexicon.is(lemma, "naming"))) {
        Set<Integer> objects = new LinkedHashSet<>(objects(verb));
        objects.remove(child);
        // "made clear that ...": of no object, and not of who made it
        addAll(found, child, links || passive ? surface : objects, verb, syntax.form(verb));
      }
    }
    for (int child : syntax.children(verb, "obl", "xcomp", "advcl")) {
      if (asRole(child)) {
        boolean ofObject = lexicon.is(lemma, "naming") && !passive && syntax.has(verb, "obj");
        addAll(
            found,
            child,
            ofObject ? new LinkedHashSet<>(objects(verb)) : surface,
            verb,
            asTrigger(verb, child));
      }
    }
    for (int object : syntax.children(verb, "obj")) {
      // "her experience as judge" is hers, "his candidacy as mayor" makes nobody mayor
      boolean another = syntax.has(object, "nmod:poss");
      syntax.children(object, "nmod", "acl").stream()
          .filter(c -> !another && asRole(c))
          .forEach(child -> addAll(found, child, surface, verb, asTrigger(verb, child)));
    }
  }

  /** "took over as head" */
  private String asTrigger(int verb, int noun) {
    String particles =
        syntax.particles(verb).stream()
            .map(p -> " " + syntax.form(p))
            .collect(Collectors.joining());
    return syntax.form(verb) + particles + " as " + syntax.form(noun);
  }

  private List<Integer> objects(int verb) {
    return syntax.children(verb, "obj").stream()
        .flatMap(o -> phrases.distribute(o).stream())
        .toList();
  }

  private boolean asRole(int noun) {
    boolean as =
        syntax.marker(noun, "case").equals("as") || syntax.marker(noun, "mark").equals("as");
    return as && !syntax.isVerb(noun) && lexicon.is(syntax.lemma(noun), "office", "person");
  }

  private void appositions(int head, List<Predication> found) {
    for (int apposed : syntax.children(head, "appos")) {
      boolean nameFirst = isNamed(head) || !isNamed(apposed);
      int noun = nameFirst ? apposed : head;
      int bearer = nameFirst ? described(head, apposed) : apposed;
      boolean common = syntax.upos(noun).equals("NOUN") || lexicon.is(syntax.lemma(noun), "office");
      if (common && !isExample(apposed) && !cannotDescribe(noun, bearer)) {
        addAll(found, noun, new LinkedHashSet<>(Set.of(bearer)), Syntax.NONE, syntax.form(noun));
      }
    }
  }

  /** "reports (BBC etc.)", "visitors (source: N)", "samples, e.g. the genome" */
  private boolean isExample(int apposed) {
    int next = phrases.of(apposed).end();
    boolean heading =
        apposed + 1 < syntax.size() && syntax.form(apposed + 1).equals(":")
            || next < syntax.size() && syntax.form(next).equals(":");
    return heading
        || syntax.children(apposed, "conj").stream().anyMatch(c -> isEtc(syntax.lemma(c)))
        || isEtc(syntax.lemma(apposed))
        || syntax.children(apposed, "advmod", "cc").stream()
            .anyMatch(c -> INTRODUCING.contains(syntax.lemma(c)));
  }

  private static boolean isEtc(String lemma) {
    return lemma.startsWith("etc");
  }

  /**
   * Parsers take "after the collapse of his coalition, N" for an apposition: nobody is a collapse.
   */
  private boolean cannotDescribe(int noun, int bearer) {
    String lemma = syntax.lemma(noun);
    if (!isNamed(bearer)) {
      boolean ofPerson = lexicon.is(syntax.lemma(bearer), "person", "office");
      return lexicon.is(lemma, "person", "office")
          ? !mayBePerson(bearer)
          : ofPerson && ABSTRACT.matcher(lemma).find();
    }
    if (lexicon.is(lemma, "person", "office", "collective")) {
      return false;
    }
    if (lexicon.is(lemma, "event") && syntax.isNamed(bearer, EntityType.PLACE)) {
      return true;
    }
    boolean thing = lexicon.is(lemma, "product", "place", "facility", "event");
    boolean person = syntax.isPerson(bearer);
    boolean abstraction = ABSTRACT.matcher(lemma).find() && !thing;
    return lemma.equals("collapse") || abstraction || person && thing;
  }

  /** "tension, the state's advocate" is no apposition, "the winner, a farmer" is. */
  private boolean mayBePerson(int noun) {
    return !syntax.upos(noun).equals("NOUN")
        || lexicon.is(syntax.lemma(noun), "person", "office", "collective", "group");
  }

  /** "troops loyal to the president" */
  private void described(int adjective, List<Predication> found) {
    int noun = syntax.head(adjective);
    if (syntax.upos(adjective).equals("ADJ")
        && syntax.is(adjective, "amod", "acl")
        && noun < adjective
        && syntax.isNominal(noun)
        && syntax.has(adjective, "obl")) {
      Set<Integer> bearers = new LinkedHashSet<>(phrases.distribute(noun));
      found.add(new Predication(adjective, bearers, Syntax.NONE, syntax.form(adjective)));
    }
  }

  /**
   * "James B, director at Rand Europe, part of Rand": what is part of Rand is the name before it.
   */
  private int described(int head, int apposed) {
    String lemma = syntax.lemma(apposed);
    int start = phrases.of(apposed).begin();
    boolean ofPeople = lexicon.is(lemma, "person", "office");
    if (ofPeople || start < 2 || !syntax.form(start - 1).equals(",") || !syntax.isName(start - 2)) {
      return head;
    }
    int name = start - 2;
    while (syntax.is(name, "flat", "compound") && syntax.isName(syntax.head(name))) {
      name = syntax.head(name);
    }
    return syntax.isUnder(name, head) ? name : head;
  }

  private boolean isNamed(int token) {
    return syntax.isName(token) && !lexicon.is(syntax.lemma(token), "office");
  }

  /** "President Smith", "the rebel leader Smith". */
  private void titles(int name, List<Predication> found) {
    if (!syntax.isName(name)) {
      return;
    }
    for (int child : syntax.children(name, "nmod:desc", "compound", "amod", "flat", "nmod")) {
      boolean title = lexicon.is(syntax.lemma(child), "office", "person");
      boolean adjective =
          syntax.is(child, "amod") && !lexicon.is(syntax.lemma(child), "office", "party");
      boolean before =
          child < name
              && !adjective
              && !syntax.has(child, "case")
              && !syntax.is(child, "nmod:poss");
      if (title && before && !isFirstOfTwo(child) && !lexicon.is(syntax.lemma(name), "office")) {
        found.add(
            new Predication(
                child, new LinkedHashSet<>(Set.of(name)), Syntax.NONE, syntax.form(child)));
      }
    }
  }

  /** "Prime" of "Prime Minister": not an office of its own. */
  private boolean isFirstOfTwo(int title) {
    int next = title + 1;
    return next < syntax.size()
        && lexicon.is(syntax.lemma(title) + " " + syntax.lemma(next), "office");
  }
}

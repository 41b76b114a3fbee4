package io.github.newsgraph.frame;

import io.github.newsgraph.text.DependencyTree;
import io.github.newsgraph.text.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Frames of nouns and adjectives: what somebody is (copula, apposition, title, "as ..."), and what
 * happens in the form of a noun ("criticism of", "the invasion").
 */
final class NounFrames {
  private static final Set<String> OWNERS = Set.of("of", "for", "at", "to", "with", "in", "from");

  private static final Pattern ABSTRACT = Pattern.compile("(tion|sion|ment|ness|ity|ship|cy|ism|ance|ence|th)$");

  private final Syntax syntax;
  private final Phrases phrases;
  private final Voices voices;
  private final Factuality factuality;
  private final Adjuncts adjuncts;
  private final Lexicon lexicon;

  /** A noun said of its bearers; {@code clause} is the predicate that says it, or none. */
  private record Predication(int noun, Set<Integer> bearers, int clause, String trigger) {}

  NounFrames(
      Syntax syntax,
      Phrases phrases,
      Voices voices,
      Factuality factuality,
      Adjuncts adjuncts,
      Lexicon lexicon) {
    this.syntax = syntax;
    this.phrases = phrases;
    this.voices = voices;
    this.factuality = factuality;
    this.adjuncts = adjuncts;
    this.lexicon = lexicon;
  }

  List<Frame> build() {
    Map<Integer, Predication> predications = new LinkedHashMap<>();
    for (int token = 0; token < syntax.size(); token++) {
      for (Predication found : predications(token)) {
        if (!found.bearers().isEmpty() && !found.bearers().contains(found.noun())) {
          predications.putIfAbsent(found.noun(), found);
        }
      }
    }
    List<Frame> frames = new ArrayList<>();
    predications.values().forEach(p -> frames.add(frame(p)));
    for (int token = 0; token < syntax.size(); token++) {
      boolean happens = syntax.upos(token).equals("NOUN") || lexicon.is(syntax.lemma(token), "facility");
      if (happens && !predications.containsKey(token)) {
        event(token).ifPresent(frames::add);
      }
    }
    return frames;
  }

  private List<Predication> predications(int token) {
    List<Predication> found = new ArrayList<>();
    boolean nominal = syntax.isNominal(token) || syntax.upos(token).equals("ADJ");
    if (nominal && syntax.has(token, "cop") && !syntax.has(token, "case", "mark")) {
      addAll(found, token, subjectSet(token), token, "be");
    } else if (nominal && syntax.has(token, "cop") && !syntax.has(token, "case")) {
      addAll(found, token, subjectSet(token), token, "be");
    }
    if (syntax.isVerb(token) || syntax.has(token, "cop")) {
      complements(token, found);
    }
    appositions(token, found);
    titles(token, found);
    return found;
  }

  private Set<Integer> subjectSet(int predicate) {
    return new LinkedHashSet<>(voices.subjects(predicate));
  }

  private void addAll(List<Predication> found, int noun, Set<Integer> bearers, int clause, String trigger) {
    found.add(new Predication(noun, bearers, clause, trigger));
    List<Integer> conjuncts = new ArrayList<>(syntax.children(noun, "conj"));
    for (int child : syntax.children(noun, "nmod")) {
      syntax.children(child, "conj").stream().filter(c -> phrases.isStray(child, c)).forEach(conjuncts::add);
    }
    for (int conjunct : conjuncts) {
      if ((syntax.isNominal(conjunct) || syntax.upos(conjunct).equals("ADJ")) && !syntax.has(conjunct, "nsubj")) {
        found.add(new Predication(conjunct, bearers, clause, trigger));
      }
    }
  }

  /** "became president", "was named minister", "served as head", "comments I made as minister". */
  private void complements(int verb, List<Predication> found) {
    String lemma = syntax.lemma(verb);
    Set<Integer> surface = subjectSet(verb);
    boolean passive = voices.isPassive(verb);
    boolean links = lexicon.is(lemma, "copular") && !passive;
    for (int child : syntax.children(verb, "xcomp", "obj")) {
      boolean noun = !syntax.isVerb(child) && !syntax.has(child, "case", "mark");
      boolean second = syntax.is(child, "xcomp") || links;
      if (noun && second && (links || lexicon.is(lemma, "naming"))) {
        Set<Integer> objects = new LinkedHashSet<>(phrases.all(verb).isEmpty() ? Set.of() : objects(verb));
        objects.remove(child);
        addAll(found, child, links || passive || objects.isEmpty() ? surface : objects, verb, syntax.form(verb));
      }
    }
    for (int child : syntax.children(verb, "obl", "xcomp", "advcl")) {
      if (asRole(child)) {
        boolean ofObject = lexicon.is(lemma, "naming") && !passive && syntax.has(verb, "obj");
        addAll(found, child, ofObject ? new LinkedHashSet<>(objects(verb)) : surface, verb, asTrigger(verb, child));
      }
    }
    for (int object : syntax.children(verb, "obj")) {
      syntax.children(object, "nmod", "acl").stream()
          .filter(this::asRole)
          .forEach(child -> addAll(found, child, surface, verb, asTrigger(verb, child)));
    }
  }

  /** "took over as head" */
  private String asTrigger(int verb, int noun) {
    String particles = syntax.particles(verb).stream().map(p -> " " + syntax.form(p)).collect(Collectors.joining());
    return syntax.form(verb) + particles + " as " + syntax.form(noun);
  }

  private List<Integer> objects(int verb) {
    return syntax.children(verb, "obj").stream().flatMap(o -> phrases.distribute(o).stream()).toList();
  }

  private boolean asRole(int noun) {
    boolean as = syntax.marker(noun, "case").equals("as") || syntax.marker(noun, "mark").equals("as");
    return as
        && !syntax.isVerb(noun)
        && (lexicon.is(syntax.lemma(noun), "office") || lexicon.is(syntax.lemma(noun), "person"));
  }

  private void appositions(int head, List<Predication> found) {
    for (int apposed : syntax.children(head, "appos")) {
      boolean nameFirst = isNamed(head) || !isNamed(apposed);
      int noun = nameFirst ? apposed : head;
      int bearer = nameFirst ? described(head, apposed) : apposed;
      boolean common = syntax.upos(noun).equals("NOUN") || lexicon.is(syntax.lemma(noun), "office");
      if (common && !(isNamed(bearer) && cannotDescribe(noun, bearer))) {
        addAll(found, noun, new LinkedHashSet<>(Set.of(bearer)), Syntax.NONE, syntax.form(noun));
      }
    }
  }

  /** Parsers take "after the collapse of his coalition, N" for an apposition: nobody is a collapse. */
  private boolean cannotDescribe(int noun, int bearer) {
    String lemma = syntax.lemma(noun);
    if (lexicon.is(lemma, "person") || lexicon.is(lemma, "office") || lexicon.is(lemma, "collective")) {
      return false;
    }
    boolean thing =
        lexicon.is(lemma, "product") || lexicon.is(lemma, "place") || lexicon.is(lemma, "facility") || lexicon.is(lemma, "event");
    boolean person = syntax.isPerson(bearer);
    boolean abstraction = ABSTRACT.matcher(lemma).find() && !thing;
    return lemma.equals("collapse") || abstraction || person && thing;
  }

  /** "James B, director at Rand Europe, part of Rand": what is part of Rand is the name before it. */
  private int described(int head, int apposed) {
    String lemma = syntax.lemma(apposed);
    int start = phrases.of(apposed).begin();
    boolean ofPeople = lexicon.is(lemma, "person") || lexicon.is(lemma, "office");
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
      boolean title = lexicon.is(syntax.lemma(child), "office") || lexicon.is(syntax.lemma(child), "person");
      boolean adjective = syntax.is(child, "amod") && !lexicon.is(syntax.lemma(child), "office") && !lexicon.is(syntax.lemma(child), "party");
      boolean before = child < name && !adjective && !syntax.has(child, "case") && !syntax.is(child, "nmod:poss");
      if (title && before && !isFirstOfTwo(child) && !lexicon.is(syntax.lemma(name), "office")) {
        found.add(new Predication(child, new LinkedHashSet<>(Set.of(name)), Syntax.NONE, syntax.form(child)));
      }
    }
  }

  /** "Secretary - General" is one office. */
  private boolean isFirstOfTwo(int title) {
    boolean hyphen = title + 2 < syntax.size() && syntax.form(title + 1).equals("-");
    int next = hyphen ? title + 2 : title + 1;
    return next < syntax.size() && lexicon.is(syntax.lemma(title) + " " + syntax.lemma(next), "office");
  }

  /** The other word of an office written with a hyphen, or none. */
  private int partner(int noun) {
    for (int other : new int[] {noun + 2, noun - 2}) {
      boolean inside = other >= 0 && other < syntax.size();
      if (inside
          && syntax.form((noun + other) / 2).equals("-")
          && lexicon.is(syntax.lemma(Math.min(noun, other)) + "-" + syntax.lemma(Math.max(noun, other)), "office")) {
        return other;
      }
    }
    return Syntax.NONE;
  }

  private Phrase phrase(int noun) {
    int partner = partner(noun);
    Phrase own = phrases.of(noun);
    if (partner == Syntax.NONE) {
      return own;
    }
    Phrase other = phrases.of(partner);
    return new Phrase(
        own.sentence(), Math.max(noun, partner), Math.min(own.begin(), other.begin()), Math.max(own.end(), other.end()));
  }

  private Frame frame(Predication said) {
    int noun = said.noun();
    List<Slot> slots = new ArrayList<>();
    said.bearers().forEach(b -> slots.add(new Slot("bearer", phrases.of(b))));
    slots.addAll(dependents(noun));
    if (partner(noun) != Syntax.NONE) {
      slots.addAll(dependents(partner(noun)));
    }
    if (said.clause() == Syntax.NONE) {
      said.bearers().forEach(b -> slots.addAll(titleOwners(noun, b)));
    }
    if (said.clause() != Syntax.NONE && said.clause() != noun) {
      slots.addAll(adjuncts.oblique(said.clause(), "obl", "verb."));
    }
    boolean adjective =
        syntax.upos(noun).equals("ADJ") && !lexicon.is(syntax.lemma(noun), "office") && !lexicon.is(syntax.lemma(noun), "person");
    Status status = status(said);
    Optional<TimeExpression> time = time(said, status);
    return new Frame(
        adjective ? Frame.Kind.ADJECTIVE : Frame.Kind.NOUN,
        syntax.lemma(phrase(noun).head()),
        phrase(noun),
        List.copyOf(new LinkedHashSet<>(slots)),
        status,
        Optional.empty(),
        time,
        said.trigger().equals("be") ? copula(noun) : said.trigger(),
        false);
  }

  private String copula(int noun) {
    String verbs =
        syntax.children(noun, "cop", "aux").stream().map(syntax::form).collect(Collectors.joining(" "));
    return (verbs + " " + syntax.form(noun)).strip();
  }

  private Status status(Predication said) {
    Status status = said.clause() == Syntax.NONE ? Status.ASSERTED : factuality.of(said.clause());
    boolean opinion = said.clause() != Syntax.NONE && lexicon.is(syntax.lemma(said.clause()), "opinion");
    if (opinion && syntax.isVerb(said.clause()) && status == Status.ASSERTED) {
      return Status.UNCERTAIN;
    }
    boolean ahead = hasModifier(said, "future");
    return status == Status.ASSERTED && ahead && said.clause() == Syntax.NONE ? Status.PLANNED : status;
  }

  private Optional<TimeExpression> time(Predication said, Status status) {
    boolean ahead = status == Status.PLANNED;
    Optional<TimeExpression> own = adjuncts.time(said.noun(), ahead);
    if (own.isEmpty() && said.clause() != Syntax.NONE) {
      own = adjuncts.time(said.clause(), ahead);
    }
    if (own.isEmpty() && hasModifier(said, "former")) {
      return Optional.of(new TimeExpression("former", Optional.empty(), Optional.empty()));
    }
    return own;
  }

  /** Modifiers of a title may hang on the title or on the name behind it. */
  private boolean hasModifier(Predication said, String wordClass) {
    return modifiers(said).stream().anyMatch(m -> lexicon.is(syntax.lemma(m), wordClass));
  }

  private List<Integer> modifiers(Predication said) {
    List<Integer> found = new ArrayList<>(syntax.children(said.noun(), "amod", "compound", "advmod"));
    for (int bearer : said.bearers()) {
      if (said.clause() == Syntax.NONE) {
        syntax.children(bearer, "amod", "compound", "advmod").stream().filter(m -> m < bearer).forEach(found::add);
      }
    }
    return found;
  }

  /** Possessor, prepositional and naming modifiers of a noun. */
  private List<Slot> dependents(int noun) {
    List<Slot> slots = new ArrayList<>();
    slots.addAll(adjuncts.oblique(noun, "nmod", ""));
    slots.addAll(adjuncts.oblique(noun, "obl", ""));
    for (int child : syntax.children(noun, "nmod")) {
      boolean of = syntax.marker(child, "case").equals("of");
      slots.addAll(of ? adjuncts.oblique(child, "nmod", "of.") : List.of());
    }
    List<Slot> owners = new ArrayList<>(owners(noun, noun));
    slots.stream().filter(s -> s.role().equals("of")).forEach(s -> owners.add(new Slot("owner", s.phrase())));
    if (owners.isEmpty()) {
      slots.stream()
          .filter(s -> OWNERS.contains(s.role()))
          .findFirst()
          .ifPresent(s -> owners.add(new Slot("owner", s.phrase())));
    }
    slots.addAll(owners);
    for (int number : syntax.children(noun, "nummod")) {
      slots.add(new Slot("number", phrases.of(number)));
    }
    return slots;
  }

  /** "Hungary's", "Dutch", "NATO" before a noun; of the modifiers of {@code holder}. */
  private List<Slot> owners(int holder, int noun) {
    List<Slot> slots = new ArrayList<>();
    for (int child : syntax.children(holder, "nmod:poss", "amod", "compound", "nmod:desc")) {
      boolean possessor = syntax.is(child, "nmod:poss");
      boolean naming = syntax.isCapitalised(child) && (syntax.isName(child) || syntax.upos(child).equals("ADJ"));
      boolean office = lexicon.is(syntax.lemma(child), "office")
          || lexicon.is(syntax.lemma(child) + " " + syntax.lemma(noun), "office")
          || lexicon.is(syntax.lemma(child), "former") || lexicon.is(syntax.lemma(child), "future")
          || syntax.lemma(child).equals("outgoing");
      if (child < noun && (possessor || naming && !office)) {
        int owner =
            possessor && syntax.isRelativePronoun(child)
                ? voices.antecedent(noun, child).stream().findFirst().orElse(DependencyTree.ROOT)
                : child;
        if (owner != DependencyTree.ROOT) {
          slots.add(new Slot(lexicon.is(syntax.lemma(child), "party") ? "party" : "owner", phrases.of(owner)));
        }
      }
    }
    return slots;
  }

  /** "Dutch Prime Minister Mark R", "President Klaus I of Romania": what hangs on the name. */
  private List<Slot> titleOwners(int noun, int name) {
    if (syntax.head(noun) != name || noun > name) {
      return List.of();
    }
    List<Slot> slots = new ArrayList<>(owners(name, noun));
    for (Slot slot : adjuncts.oblique(name, "nmod", "")) {
      if (slot.role().equals("of")) {
        slots.add(new Slot("owner", slot.phrase()));
      }
    }
    return slots;
  }

  /** In '"He won," she said during a visit' the visit is hers, whatever the parser ties it to. */
  private int besideQuote(int noun, int governor) {
    if (governor == Syntax.NONE) {
      return governor;
    }
    for (int above = governor; above != DependencyTree.ROOT; above = syntax.head(above)) {
      for (int aside : syntax.children(above, "parataxis")) {
        boolean between = governor < aside && aside < noun;
        if (between && syntax.isVerb(aside) && syntax.has(aside, "nsubj") && lexicon.is(syntax.lemma(aside), "report")) {
          return aside;
        }
      }
    }
    boolean direct = syntax.head(noun) == governor;
    return direct ? governor : Syntax.NONE;
  }

  /** A noun with participants that is said of nobody: "Rutte's criticism of Hungary". */
  private Optional<Frame> event(int noun) {
    List<Slot> slots = new ArrayList<>(dependents(noun));
    for (Slot slot : List.copyOf(slots)) {
      boolean before = slot.phrase().head() < noun && slot.role().equals("owner");
      if (before || slot.role().equals("by")) {
        slots.add(new Slot("agent", slot.phrase()));
      }
    }
    int governor = besideQuote(noun, syntax.governingPredicate(noun));
    boolean argument = syntax.is(noun, "obj", "obl", "nsubj:pass") && governor != Syntax.NONE;
    if (argument && slots.stream().noneMatch(s -> s.role().equals("agent"))) {
      voices.subjects(governor).stream()
          .filter(s -> s != noun)
          .forEach(s -> slots.add(new Slot("doer", phrases.of(s))));
    }
    if (slots.isEmpty()) {
      return Optional.empty();
    }
    Status status = factuality.event(noun);
    return Optional.of(
        new Frame(
            Frame.Kind.EVENT,
            syntax.lemma(noun),
            phrases.of(noun),
            List.copyOf(new LinkedHashSet<>(slots)),
            status,
            Optional.empty(),
            adjuncts.time(noun, status == Status.PLANNED),
            syntax.form(noun),
            false));
  }
}

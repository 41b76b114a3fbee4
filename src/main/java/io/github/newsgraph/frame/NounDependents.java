package io.github.newsgraph.frame;

import io.github.newsgraph.text.DependencyTree;
import io.github.newsgraph.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The participants that a noun has: whose it is, of what, with whom, how many. */
final class NounDependents {
  private static final Set<String> OWNERS = Set.of("of", "for", "at", "to", "with", "in", "from");

  private final Syntax syntax;
  private final Phrases phrases;
  private final Voices voices;
  private final Adjuncts adjuncts;
  private final Lexicon lexicon;

  NounDependents(Analysis analysis, Lexicon lexicon) {
    this.syntax = analysis.syntax();
    this.phrases = analysis.phrases();
    this.voices = analysis.voices();
    this.adjuncts = analysis.adjuncts();
    this.lexicon = lexicon;
  }

  /** Possessor, prepositional and naming modifiers of a noun. */
  List<Slot> of(int noun) {
    List<Slot> slots = new ArrayList<>();
    slots.addAll(adjuncts.oblique(noun, "nmod", ""));
    slots.addAll(adjuncts.oblique(noun, "obl", ""));
    for (int child : syntax.children(noun, "nmod")) {
      boolean of = syntax.marker(child, "case").equals("of");
      slots.addAll(of ? adjuncts.oblique(child, "nmod", "of.") : List.of());
    }
    List<Slot> owners = new ArrayList<>(owners(noun, noun));
    slots.stream()
        .filter(s -> s.role().equals("of"))
        .forEach(s -> owners.add(new Slot("owner", s.phrase())));
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
      boolean naming =
          syntax.isCapitalised(child) && (syntax.isName(child) || syntax.upos(child).equals("ADJ"));
      boolean office =
          lexicon.is(syntax.lemma(child), "office")
              || lexicon.is(syntax.lemma(child) + " " + syntax.lemma(noun), "office")
              || lexicon.is(syntax.lemma(child), "former", "future", "current");
      if (child < noun && (possessor || naming && !office)) {
        int owner =
            possessor && syntax.isRelativePronoun(child)
                ? voices.antecedent(noun, child).stream().findFirst().orElse(DependencyTree.ROOT)
                : child;
        if (owner != DependencyTree.ROOT) {
          slots.add(
              new Slot(
                  lexicon.is(syntax.lemma(child), "party") ? "party" : "owner", phrases.of(owner)));
        }
      }
    }
    return slots;
  }

  /** "Dutch Prime Minister Mark R", "President Klaus I of Romania": what hangs on the name. */
  List<Slot> titleOwners(int noun, int name) {
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
}

package io.github.newsgraph.frame;

import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Lexicon;
import io.github.newsgraph.text.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Mends what parsers get wrong inside noun phrases, in the arcs it is given. */
final class NounRepairs {
  private final Sentence sentence;
  private final Lexicon lexicon;
  private final int[] heads;
  private final List<String> relations;

  NounRepairs(Sentence sentence, Lexicon lexicon, int[] heads, List<String> relations) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.heads = heads;
    this.relations = relations;
  }

  /** Mends what begins with a word, or hangs on it. */
  void mend(int token) {
    hyphenedOffice(token);
    listedOffice(token);
    secondOffice(token);
    nameBehindNoun(token);
    nounBeforeOwner(token);
    behindParticiple(token);
    titleAboveName(token);
  }

  /** "Mr. Doe": the title hangs on the name, not the name on the title. */
  private void titleAboveName(int title) {
    int name = title + 1;
    if (name >= heads.length
        || heads[name] != title
        || !relations.get(name).equals("flat")
        || !lexicon.is(form(title), "honorific")) {
      return;
    }
    heads[name] = heads[title];
    relations.set(name, relations.get(title));
    for (int i = 0; i < heads.length; i++) {
      heads[i] = heads[i] == title ? name : heads[i];
    }
    heads[title] = name;
    relations.set(title, "nmod:desc");
  }

  /** "NATO's next secretary - general": one compound, headed by its last word. */
  private void hyphenedOffice(int first) {
    int second = first + 2;
    if (second >= heads.length
        || !form(first + 1).equals("-")
        || !lexicon.is(form(first) + "-" + form(second), "office")) {
      return;
    }
    if (isAbove(first, second)) {
      heads[second] = heads[first];
      relations.set(second, relations.get(first));
    }
    for (int i = 0; i < heads.length; i++) {
      heads[i] = heads[i] == first ? second : heads[i];
    }
    heads[first] = second;
    relations.set(first, "compound");
    heads[first + 1] = second;
    relations.set(first + 1, "punct");
  }

  private boolean isAbove(int ancestor, int token) {
    int above = token;
    while (above >= 0 && above != ancestor) {
      above = heads[above];
    }
    return above == ancestor;
  }

  /** "is editor of A, director of B": the director is no apposition to A but what he is, too. */
  private void listedOffice(int noun) {
    int name = heads[noun];
    boolean apposed =
        name >= 0 && relations.get(noun).equals("appos") && isOffice(noun) && name < noun;
    if (!apposed || !relations.get(name).equals("nmod") || isPerson(name)) {
      return;
    }
    int office = heads[name];
    if (office >= 0 && office < name && isOffice(office)) {
      heads[noun] = office;
      relations.set(noun, "conj");
    }
  }

  /** "N, head of A and chairman of B, left": what is joined to the office is what N is, too. */
  private void secondOffice(int noun) {
    int name = heads[noun];
    if (name < 0 || name > noun || !relations.get(noun).equals("conj") || !isOffice(noun)) {
      return;
    }
    for (int i = name + 1; i < noun; i++) {
      boolean apposed = heads[i] == name && relations.get(i).equals("appos") && isOffice(i);
      boolean bare = sentence.token(i).upos().equals("NOUN") && !isPerson(i);
      if (apposed && bare && !hasArticle(noun)) {
        heads[noun] = i;
        return;
      }
    }
  }

  private boolean hasArticle(int noun) {
    for (int i = 0; i < noun; i++) {
      if (heads[i] == noun && relations.get(i).equals("det")) {
        return true;
      }
    }
    return false;
  }

  /** "The manufacturer Acme sells cars": one subject, not two. */
  private void nameBehindNoun(int name) {
    int noun = name - 1;
    boolean both =
        noun >= 0
            && heads[noun] == heads[name]
            && heads[name] > name
            && relations.get(noun).startsWith("nsubj")
            && relations.get(noun).equals(relations.get(name));
    if (both
        && sentence.token(noun).xpos().equals("NN")
        && sentence.token(name).upos().equals("PROPN")) {
      heads[name] = noun;
      relations.set(name, "appos");
    }
  }

  /** "weaken superpower Norway's role": one object, whose one owner is called a superpower. */
  private void nounBeforeOwner(int noun) {
    int name = noun + 1;
    boolean bare =
        sentence.token(noun).xpos().equals("NN")
            && IntStream.range(0, heads.length).noneMatch(i -> heads[i] == noun);
    if (!bare || name >= heads.length || !relations.get(name).equals("nmod:poss")) {
      return;
    }
    int owned = heads[name];
    boolean twoObjects = isAlike(noun, owned, "obj");
    boolean twoOwners = isAlike(noun, name, "nmod:poss");
    if ((twoObjects || twoOwners) && sentence.token(name).upos().equals("PROPN")) {
      heads[noun] = name;
      relations.set(noun, "nmod:desc");
    }
  }

  private boolean isAlike(int one, int other, String relation) {
    return heads[one] == heads[other]
        && relations.get(one).equals(relation)
        && relations.get(other).equals(relation);
  }

  /** "photos released of the scene": they are of the scene, whoever released them. */
  private void behindParticiple(int noun) {
    int participle = heads[noun];
    if (participle < 1
        || participle > noun
        || heads[participle] != participle - 1
        || !relations.get(noun).startsWith("obl")
        || !relations.get(participle).equals("acl")
        || !sentence.token(participle).xpos().equals("VBN")
        || lexicon.is(sentence.token(participle).lemma(), "of-taking")) {
      return;
    }
    boolean of = form(participle + 1).equals("of") && heads[participle + 1] == noun;
    if (of) {
      heads[noun] = heads[participle];
      relations.set(noun, "nmod");
    }
  }

  private boolean isOffice(int token) {
    String lemma = sentence.token(token).lemma().toLowerCase(Locale.ROOT);
    String before = token > 0 ? sentence.token(token - 1).lemma().toLowerCase(Locale.ROOT) : "";
    return lexicon.is(lemma, "office") || lexicon.is(before + " " + lemma, "office");
  }

  private boolean isPerson(int token) {
    return sentence.names().stream()
        .anyMatch(n -> n.type() == EntityType.PERSON && n.begin() <= token && token < n.end());
  }

  private String form(int token) {
    return sentence.token(token).form().toLowerCase(Locale.ROOT);
  }
}

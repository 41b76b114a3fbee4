package io.github.newsgraph.frame;

import io.github.newsgraph.text.Lexicon;
import io.github.newsgraph.text.Sentence;
import java.util.List;
import java.util.Locale;

/** Mends what parsers get wrong around verbs of saying. */
final class ReportRepairs {
  private final Sentence sentence;
  private final Lexicon lexicon;
  private final int[] heads;
  private final List<String> relations;

  /** Works on the heads and relations given. */
  ReportRepairs(Sentence sentence, Lexicon lexicon, int[] heads, List<String> relations) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.heads = heads;
    this.relations = relations;
  }

  void mend(int verb) {
    if (sentence.token(verb).upos().equals("VERB") && lexicon.is(lemma(verb), "speech")) {
      contentInLetter(verb);
      subjectBehindContent(verb);
      interruptedQuotation(verb);
      deedBehindQuotation(verb);
      secondSubject(verb);
    }
  }

  /**
   * In "Doe said farmers first noticed it" the farmers are no subject of "said", nor is Doe in "Doe
   * to leave, says Roe".
   */
  private void secondSubject(int verb) {
    int before = -1;
    int behind = -1;
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == verb && relations.get(i).equals("nsubj")) {
        before = i < verb ? i : before;
        behind = i > verb && behind < 0 ? i : behind;
      }
    }
    for (int i = 0; before >= 0 && behind >= 0 && i < heads.length; i++) {
      boolean content = heads[i] == verb && relations.get(i).endsWith("comp") && !has(i, "nsubj");
      if (content && (i > behind || before < i && i < verb)) {
        attach(i > behind ? behind : before, i, "nsubj");
        relations.set(i, "ccomp");
        return;
      }
    }
  }

  /** 'Doe said that "it is over" and left': leaving is no part of what is quoted. */
  private void deedBehindQuotation(int verb) {
    for (int deed = verb + 1; deed < heads.length; deed++) {
      int content = heads[deed];
      boolean joined =
          relations.get(deed).equals("conj") && content > verb && heads[content] == verb;
      if (joined
          && relations.get(content).equals("ccomp")
          && !has(deed, "nsubj")
          && sentence.token(deed).xpos().equals(sentence.token(verb).xpos())
          && isClosedBetween(content, deed)) {
        attach(deed, verb, "conj");
      }
    }
  }

  private boolean isClosedBetween(int first, int last) {
    int open = 0;
    for (int i = first + 1; i < last; i++) {
      String mark = sentence.token(i).xpos();
      open += mark.equals("``") ? 1 : mark.equals("''") ? -1 : 0;
    }
    return open < 0;
  }

  /**
   * "wrote in a letter to the council that it was over": the letter's "that" is what is written.
   */
  private void contentInLetter(int verb) {
    if (has(verb, "ccomp") || has(verb, "xcomp")) {
      return;
    }
    for (int clause = verb + 1; clause < heads.length; clause++) {
      int noun = heads[clause];
      boolean that = relations.get(clause).equals("acl") && noun > verb && hasThat(clause);
      if (that && isMedium(noun) && isOblique(noun, verb)) {
        attach(clause, verb, "ccomp");
        return;
      }
    }
  }

  private boolean hasThat(int clause) {
    for (int i = 0; i < clause; i++) {
      if (heads[i] == clause && relations.get(i).equals("mark") && lemma(i).equals("that")) {
        return true;
      }
    }
    return false;
  }

  private boolean isMedium(int noun) {
    boolean name = sentence.token(noun).upos().equals("PROPN");
    return name
        || lexicon.is(lemma(noun), "document", "person", "collective", "office", "event")
        || lexicon.is(lemma(noun), "time", "medium");
  }

  private boolean isOblique(int noun, int verb) {
    int top = noun;
    while (heads[top] > verb && relations.get(top).equals("nmod")) {
      top = heads[top];
    }
    return heads[top] == verb && relations.get(top).startsWith("obl");
  }

  /** "It will rain, a person close to the club said": the person is who says it. */
  private void subjectBehindContent(int verb) {
    int head = heads[verb];
    if (head < 0 || head > verb || has(verb, "nsubj") || has(verb, "nsubj:pass")) {
      return;
    }
    int first = -1;
    for (int i = 0; i < verb; i++) {
      if (heads[i] == head && relations.get(i).equals("nsubj")) {
        if (first >= 0 && i > head) {
          attach(i, verb, "nsubj");
          return;
        }
        first = i;
      }
    }
  }

  /** '"The plan," Doe said, "has failed"': what is quoted first is the subject of the rest. */
  private void interruptedQuotation(int verb) {
    int before = -1;
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == verb && relations.get(i).equals("ccomp")) {
        if (i < verb && isBareNoun(i)) {
          before = i;
        } else if (i > verb && before >= 0 && !has(i, "nsubj")) {
          attach(before, i, "nsubj");
          return;
        }
      }
    }
  }

  private boolean isBareNoun(int token) {
    String upos = sentence.token(token).upos();
    boolean noun = upos.equals("NOUN") || upos.equals("PROPN") || upos.equals("PRON");
    return noun && !has(token, "nsubj") && !has(token, "cop");
  }

  private boolean has(int token, String relation) {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == token && relations.get(i).equals(relation)) {
        return true;
      }
    }
    return false;
  }

  private void attach(int token, int head, String relation) {
    heads[token] = head;
    relations.set(token, relation);
  }

  private String lemma(int token) {
    return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
  }
}

package io.github.newsgraph.entity;

import io.github.newsgraph.text.EntityType;
import io.github.newsgraph.text.Mention;
import io.github.newsgraph.text.Sentence;
import io.github.newsgraph.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes the tagger's names whole where it broke them off. */
final class NameBounds {
  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''", "'", "‘", "’");
  private static final Pattern NUMERAL = Pattern.compile("[IVX]{1,4}");

  private final Syntax syntax;
  private final Gazetteer gazetteer;

  NameBounds(Syntax syntax, Gazetteer gazetteer) {
    this.syntax = syntax;
    this.gazetteer = gazetteer;
  }

  /** The tagger's names of a sentence, none of which overlap. */
  List<Mention> names(Sentence sentence) {
    List<Mention> whole = new ArrayList<>();
    for (Mention name : sentence.names()) {
      Mention longer = longer(sentence, name);
      Mention last = whole.isEmpty() ? null : whole.get(whole.size() - 1);
      if (last != null
          && (isOnePerson(sentence, last, longer) || isNicknamed(sentence, last, longer))) {
        whole.set(whole.size() - 1, new Mention(last.begin(), longer.end(), last.type()));
      } else if (last == null || last.end() <= longer.begin()) {
        whole.add(longer);
      }
    }
    return whole;
  }

  private Mention longer(Sentence sentence, Mention name) {
    int end = name.end();
    if (end < sentence.size() && isNumeral(sentence.token(end))) {
      end++;
    }
    while (isTied(sentence, end)) {
      end += 2;
    }
    return new Mention(name.begin(), end, name.type());
  }

  /** "World War II", not "the man whom I met". */
  private static boolean isNumeral(Token token) {
    return NUMERAL.matcher(token.form()).matches() && !token.upos().equals("PRON");
  }

  /** "Mary-Kate" is one name if the second half is not a name by itself. */
  private boolean isTied(Sentence sentence, int hyphen) {
    if (hyphen + 1 >= sentence.size() || !sentence.token(hyphen).form().equals("-")) {
      return false;
    }
    At next = new At(sentence.index(), hyphen + 1);
    String form = syntax.form(next);
    return syntax.joinsPrevious(next)
        && syntax.joinsPrevious(next.to(hyphen))
        && sentence.token(hyphen + 1).xpos().equals("NNP")
        && Character.isUpperCase(form.codePointAt(0))
        && sentence.names().stream().noneMatch(n -> n.begin() <= hyphen + 1 && hyphen + 1 < n.end())
        && gazetteer.byName(form).isEmpty()
        && gazetteer.byDemonym(form).isEmpty();
  }

  /** Given name and surname that were tagged as two persons, though one hangs on the other. */
  private boolean isOnePerson(Sentence sentence, Mention one, Mention two) {
    return one.type() == EntityType.PERSON
        && two.type() == EntityType.PERSON
        && one.end() == two.begin()
        && two.end() - one.begin() == 2
        && (isPart(sentence, one.begin(), two.begin())
            || isPart(sentence, two.begin(), one.begin()));
  }

  /** "John “Jack” Doe" */
  private static boolean isNicknamed(Sentence sentence, Mention one, Mention two) {
    boolean persons = one.type() == EntityType.PERSON && two.type() == EntityType.PERSON;
    return persons
        && one.end() + 1 == two.begin()
        && QUOTES.contains(sentence.token(one.end()).form())
        && sentence.tokens().subList(two.begin(), two.end() - 1).stream()
            .anyMatch(t -> QUOTES.contains(t.form()));
  }

  private boolean isPart(Sentence sentence, int part, int head) {
    return sentence.tree().head(part) == head
        && syntax.is(new At(sentence.index(), part), "compound", "flat");
  }
}

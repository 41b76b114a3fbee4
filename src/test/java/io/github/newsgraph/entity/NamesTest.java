package io.github.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NamesTest {
  @Test
  void accentsAndCaseDoNotMatter() {
    assertEquals("recep tayyip erdogan", Names.fold("Recep Tayyip Erdoğan"));
    assertEquals("lodz", Names.fold("ŁÓDŹ"));
    assertEquals("orsted", Names.fold("Ørsted"));
  }

  @Test
  void curlyQuotesAreStraightAndDashesHyphens() {
    assertEquals("sana'a", Names.fold("Sana\u2019a"));
    assertEquals("indo-pacific", Names.fold("Indo\u2011Pacific"));
  }

  @Test
  void allKindsOfSpaceAreOneSpace() {
    assertEquals("united states", Names.fold("\u00a0United \n\u2009States "));
  }

  @Test
  void theArticleInFrontIsDropped() {
    assertEquals("netherlands", Names.fold("the Netherlands"));
    assertEquals("hague", Names.fold("The Hague"));
    assertEquals("the", Names.fold("The"));
    assertEquals("theresa may", Names.fold("Theresa May"));
  }

  @Test
  void thePossessiveAtTheEndIsDropped() {
    assertEquals("nato", Names.fold("NATO’s"));
    assertEquals("netherlands", Names.fold("the Netherlands'"));
    assertEquals("u.s.", Names.fold("U.S.'s"));
    assertEquals("'s", Names.fold("'s"));
  }

  @Test
  void foldingTwiceIsFoldingOnce() {
    for (String name :
        new String[] {"The The", "the the the", "Boss's's", "  ", "'", "Æthelred's"}) {
      String once = Names.fold(name);
      assertEquals(once, Names.fold(once), name);
    }
  }

  @Test
  void aVeryLongNameIsFoldedWithoutOverflow() {
    String name = "the ".repeat(200_000) + "end";
    assertEquals("end", Names.fold(name));
  }
}

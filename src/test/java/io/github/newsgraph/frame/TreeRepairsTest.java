package io.github.newsgraph.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.newsgraph.text.DependencyTree;
import io.github.newsgraph.text.Sentence;
import org.junit.jupiter.api.Test;

/** Errors that parsers make again and again, mended where a local rule is sound. */
class TreeRepairsTest {
  private static Sentence sentence(String text) {
    return Sentences.document(text).sentences().get(0);
  }

  private static DependencyTree mended(String text) {
    return TreeRepairs.mend(sentence(text), Reading.LEXICON).tree();
  }

  @Test
  void whatHangsOnOneWordOfAHyphenedOfficeHangsOnItsHead() {
    DependencyTree tree = mended("NATO's next secretary-general arrived.");
    assertEquals(5, tree.head(0), "NATO");
    assertEquals(5, tree.head(2), "next");
    assertEquals(6, tree.head(5), "general");
  }

  @Test
  void possessedGerundBehindAVerbIsItsComplement() {
    DependencyTree tree = mended("Leaders applauded her taking office.");
    assertEquals("ccomp", tree.relation(3));
  }

  @Test
  void gerundWithoutAPossessorStaysAdverbial() {
    assertEquals("advcl", mended("Keller left the meeting, criticizing the plan.").relation(5));
  }

  @Test
  void whatSomebodyIsAccusedOfDoingBelongsToTheAccusation() {
    DependencyTree tree = mended("Norway accused the law of harming Chile.");
    assertEquals(1, tree.head(5), "harming");
    assertEquals("advcl", tree.relation(5));
  }

  @Test
  void quotedAdjectiveBehindTheObjectIsSaidOfIt() {
    DependencyTree tree =
        mended("He found the post of head of the union “very interesting” and stayed.");
    assertEquals("xcomp", tree.relation(11));
  }

  @Test
  void soundTreesStayAsTheyAre() {
    String text = "Norway's prime minister, Anna Keller, resigned.";
    assertEquals(sentence(text), TreeRepairs.mend(sentence(text), Reading.LEXICON));
  }

  @Test
  void whatFollowsAReportBelongsToItAndNotToTheQuotation() {
    assertEquals(6, mended("\"He won,\" Keller said during a visit to Oslo.").head(9), "visit");
  }

  @Test
  void anOfficeListedBehindAnotherIsHeldByTheSame() {
    DependencyTree tree = mended("Keller is editor of Acme, director of Beta.");
    assertEquals(2, tree.head(6), "director");
    assertEquals("conj", tree.relation(6));
  }

  @Test
  void aTitleOfRespectHangsOnTheName() {
    DependencyTree tree = mended("Mr. Keller resigned.");
    assertEquals("nsubj", tree.relation(1));
    assertEquals(1, tree.head(0));
    assertEquals("nmod:desc", tree.relation(0));
  }

  @Test
  void aNounBeforeAnOwnerTellsWhatTheOwnerIs() {
    DependencyTree tree = mended("Allies fear he could weaken superpower Norway's role in Asia.");
    assertEquals(6, tree.head(5), "superpower");
    assertEquals("nmod:desc", tree.relation(5));
    assertEquals(6, mended("Critics say it would damage carmaker Vesta's brand.").head(5));
  }
}

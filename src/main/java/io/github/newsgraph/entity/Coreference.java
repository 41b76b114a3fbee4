package io.github.newsgraph.entity;

import io.github.newsgraph.frame.Speakers;
import io.github.newsgraph.text.Document;
import io.github.newsgraph.text.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds who is who in an article: names first, then, in the order of the text, descriptions and
 * pronouns. What cannot be linked soundly stays by itself.
 */
public final class Coreference {
  private final Gazetteer gazetteer;
  private final Lexicon lexicon;
  private final ClueWeights weights;

  public Coreference(Gazetteer gazetteer, Lexicon lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.weights = ClueWeights.load();
  }

  /**
   * Finds the mentions of a document and links them.
   *
   * @param speakers tells whose direct speech a token stands in
   */
  public DocumentEntities resolve(Document document, Speakers speakers) {
    return resolve(document, speakers, (reference, kind, candidates, clues) -> {});
  }

  DocumentEntities resolve(Document document, Speakers speakers, Antecedents.Witness witness) {
    Syntax syntax = new Syntax(document);
    Discourse discourse = new Discourse();
    NameEvidence evidence = new NameEvidence(syntax, lexicon);
    List<Found> names =
        new Namesakes(syntax, gazetteer, lexicon)
            .decided(new NameFinder(syntax, gazetteer, lexicon).find());
    Seats seats = new Seats(syntax, gazetteer, lexicon, names);
    new NameChains(discourse, syntax, gazetteer, lexicon, seats, evidence).link(names);
    Labels labels = new Labels(syntax, lexicon, discourse);
    Offices offices = new Offices(syntax, lexicon, gazetteer, labels, discourse);
    Nouns nouns = new Nouns(syntax, lexicon, offices, gazetteer);
    Roles roles = new Roles(syntax, lexicon, offices, evidence, discourse);
    roles.learn();
    Appositions appositions =
        new Appositions(syntax, discourse, nouns, new Predicatives(syntax, lexicon), evidence);
    Interview interview = new Interview(syntax, discourse);
    References references =
        new References(
            syntax,
            discourse,
            speakers,
            nouns,
            evidence,
            offices,
            roles,
            appositions,
            labels,
            interview,
            lexicon,
            weights,
            witness);
    references.link(new ReferenceFinder(syntax, discourse, offices, nouns).find());
    List<NestedNames.Nested> nested = new NestedNames(syntax, discourse, gazetteer, lexicon).find();
    List<Chain> known =
        new ArrayList<>(discourse.chains().stream().filter(Chain::isNamed).toList());
    nested.forEach(n -> known.add(n.chain()));
    return new DocumentEntities(
        syntax,
        discourse,
        nouns,
        offices,
        labels,
        appositions,
        interview,
        nested,
        new CaptionNames(document.article(), known, gazetteer, lexicon).find());
  }
}

package io.github.newsgraph.graph;

import io.github.newsgraph.article.CodePoints;
import io.github.newsgraph.claim.Claim;
import io.github.newsgraph.text.Document;

/** Tells the IRIs that the claims of a document have in a store. */
public final class ClaimIris {
  private final Iris iris;
  private final ClaimHash hash;

  public ClaimIris(Document document, Iris iris) {
    this.iris = iris;
    this.hash = new ClaimHash(document, new CodePoints(document.article().text()));
  }

  public String of(Claim claim) {
    return iris.claim(hash.of(claim)).getURI();
  }
}

package io.github.newsgraph.claim;

import io.github.newsgraph.frame.Frame;
import java.util.List;

/**
 * What became of a frame, for people who want to know why.
 *
 * @param frame the frame
 * @param claims what was made of it
 * @param nearMisses rules that speak of its predicate and did not fit, the nearest first
 */
public record Derivation(Frame frame, List<Claim> claims, List<NearMiss> nearMisses) {
  public Derivation {
    claims = List.copyOf(claims);
    nearMisses = List.copyOf(nearMisses);
  }

  /**
   * A rule that speaks of the frame's predicate and does not fit.
   *
   * @param rule name of the stanza, and where it stands
   * @param faults what does not fit, a phrase each
   */
  public record NearMiss(String rule, List<String> faults) {
    public NearMiss {
      faults = List.copyOf(faults);
    }
  }
}

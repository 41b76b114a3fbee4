/**
 * How good claims are, measured against facts that a person has read in the same articles.
 *
 * <p>{@link io.github.newsgraph.evaluation.Gold} reads such facts and tells their format; {@link
 * io.github.newsgraph.evaluation.Evaluation} compares claims with them.
 */
package io.github.newsgraph.evaluation;

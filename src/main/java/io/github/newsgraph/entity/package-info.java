/**
 * Who is who: the mentions of an article and what they refer to ({@link
 * io.github.newsgraph.entity.Coreference}), which things of different articles are one ({@link
 * io.github.newsgraph.entity.EntityResolver}), and the names that everybody knows ({@link
 * io.github.newsgraph.entity.Gazetteer}). Only this package decides identity.
 */
package io.github.newsgraph.entity;

package io.github.newsgraph.store;

/**
 * An article of a store.
 *
 * @param id its id
 * @param title its headline, empty if there is none
 * @param sha256 hash of its text, in hexadecimal digits
 */
public record StoredArticle(String id, String title, String sha256) {}

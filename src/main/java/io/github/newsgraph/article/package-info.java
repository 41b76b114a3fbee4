/**
 * From files to articles: which files are articles, what their bytes say, and which parts of the
 * text are headline, prose, date or the residue of a web page.
 *
 * <p>{@link io.github.newsgraph.article.ArticleReader} is the way in and {@link
 * io.github.newsgraph.article.Article} what comes out.
 */
package io.github.newsgraph.article;

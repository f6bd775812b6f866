package se.farled.knowledge.article;

import java.time.Instant;
import se.farled.knowledge.change.Author;

/**
 * An article as it was from then on, until its next version.
 *
 * @param retired true when this version took it out of use; the text is its last
 */
public record ArticleVersion(Article article, Instant at, Author by, boolean retired) {}

/** Articles in PostgreSQL. */
@NullMarked
package se.farled.knowledge.article.jdbc;

import org.jspecify.annotations.NullMarked;

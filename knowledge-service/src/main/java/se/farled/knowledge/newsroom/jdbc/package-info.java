/** Feeds and the items seen on them, in PostgreSQL. */
@NullMarked
package se.farled.knowledge.newsroom.jdbc;

import org.jspecify.annotations.NullMarked;

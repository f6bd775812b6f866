/** Surges in PostgreSQL. */
@NullMarked
package se.farled.knowledge.surge.jdbc;

import org.jspecify.annotations.NullMarked;

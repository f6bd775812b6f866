/** Gaps in PostgreSQL. */
@NullMarked
package se.farled.knowledge.gap.jdbc;

import org.jspecify.annotations.NullMarked;

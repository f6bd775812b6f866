/** Organisations in PostgreSQL. */
@NullMarked
package se.farled.knowledge.organisation.jdbc;

import org.jspecify.annotations.NullMarked;

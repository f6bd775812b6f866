/** Places in PostgreSQL. */
@NullMarked
package se.farled.knowledge.place.jdbc;

import org.jspecify.annotations.NullMarked;

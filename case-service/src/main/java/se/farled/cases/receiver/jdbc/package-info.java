/** Receivers in PostgreSQL. */
@NullMarked
package se.farled.cases.receiver.jdbc;

import org.jspecify.annotations.NullMarked;

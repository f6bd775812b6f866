/** The history in PostgreSQL. */
@NullMarked
package se.farled.router.history.jdbc;

import org.jspecify.annotations.NullMarked;

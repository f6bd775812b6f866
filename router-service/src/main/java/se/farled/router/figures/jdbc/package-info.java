/** The figures counted in PostgreSQL. */
@NullMarked
package se.farled.router.figures.jdbc;

import org.jspecify.annotations.NullMarked;

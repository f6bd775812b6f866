/** Corrections in PostgreSQL. */
@NullMarked
package se.farled.router.learning.jdbc;

import org.jspecify.annotations.NullMarked;

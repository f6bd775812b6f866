/** The desk's order and the questions' outcomes in PostgreSQL. */
@NullMarked
package se.farled.router.desk.jdbc;

import org.jspecify.annotations.NullMarked;

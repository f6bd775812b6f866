/** Keys and tickets in PostgreSQL. */
@NullMarked
package se.farled.gateway.intake.jdbc;

import org.jspecify.annotations.NullMarked;

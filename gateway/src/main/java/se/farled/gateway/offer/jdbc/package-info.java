/** Offers in PostgreSQL. */
@NullMarked
package se.farled.gateway.offer.jdbc;

import org.jspecify.annotations.NullMarked;

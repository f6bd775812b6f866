/** Reach in the gateway's database. */
@NullMarked
package se.farled.gateway.reach.jdbc;

import org.jspecify.annotations.NullMarked;

/** Signs and surges in PostgreSQL. */
@NullMarked
package se.farled.router.surge.jdbc;

import org.jspecify.annotations.NullMarked;

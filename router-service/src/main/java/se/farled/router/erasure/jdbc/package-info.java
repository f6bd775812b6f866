/** Kept words and the owners' cases in PostgreSQL. */
@NullMarked
package se.farled.router.erasure.jdbc;

import org.jspecify.annotations.NullMarked;

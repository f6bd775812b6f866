/** Last month's contacts in PostgreSQL. */
@NullMarked
package se.farled.router.trial.jdbc;

import org.jspecify.annotations.NullMarked;

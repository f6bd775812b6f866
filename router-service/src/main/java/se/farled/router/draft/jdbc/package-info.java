/** What residents said lately, from PostgreSQL. */
@NullMarked
package se.farled.router.draft.jdbc;

import org.jspecify.annotations.NullMarked;

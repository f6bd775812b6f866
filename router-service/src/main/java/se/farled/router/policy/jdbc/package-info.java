/** The policy in PostgreSQL. */
@NullMarked
package se.farled.router.policy.jdbc;

import org.jspecify.annotations.NullMarked;

/** Receipts in PostgreSQL. */
@NullMarked
package se.farled.gateway.notice.jdbc;

import org.jspecify.annotations.NullMarked;

/** Mails and attachments in PostgreSQL. */
@NullMarked
package se.farled.gateway.email.jdbc;

import org.jspecify.annotations.NullMarked;

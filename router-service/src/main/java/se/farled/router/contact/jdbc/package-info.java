/** Contacts in PostgreSQL. */
@NullMarked
package se.farled.router.contact.jdbc;

import org.jspecify.annotations.NullMarked;

/** Notifications in PostgreSQL. */
@NullMarked
package se.farled.cases.notification.jdbc;

import org.jspecify.annotations.NullMarked;

/** Notices in PostgreSQL. */
@NullMarked
package se.farled.knowledge.notice.jdbc;

import org.jspecify.annotations.NullMarked;

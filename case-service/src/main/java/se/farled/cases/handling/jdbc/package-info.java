/** Cases in PostgreSQL. */
@NullMarked
package se.farled.cases.handling.jdbc;

import org.jspecify.annotations.NullMarked;

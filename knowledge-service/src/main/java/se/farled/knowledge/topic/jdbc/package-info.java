/** Topics and ownership rules in PostgreSQL. */
@NullMarked
package se.farled.knowledge.topic.jdbc;

import org.jspecify.annotations.NullMarked;

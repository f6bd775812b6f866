/** What the stores of all features share. */
@NullMarked
package se.farled.knowledge.jdbc;

import org.jspecify.annotations.NullMarked;

/** Lessons on the log: what each router learns from, at each start anew. */
@NullMarked
package se.farled.router.learning.kafka;

import org.jspecify.annotations.NullMarked;

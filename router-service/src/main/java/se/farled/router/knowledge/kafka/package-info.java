/** Reads knowledge-events into memory. */
@NullMarked
package se.farled.router.knowledge.kafka;

import org.jspecify.annotations.NullMarked;

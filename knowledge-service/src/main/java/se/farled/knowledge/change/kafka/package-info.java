/** Announces changes on the topic knowledge-events, through the outbox. */
@NullMarked
package se.farled.knowledge.change.kafka;

import org.jspecify.annotations.NullMarked;

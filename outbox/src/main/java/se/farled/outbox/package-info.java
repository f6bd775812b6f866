/** A transactional outbox in PostgreSQL that keeps the order of a key on its way to Kafka. */
@NullMarked
package se.farled.outbox;

import org.jspecify.annotations.NullMarked;

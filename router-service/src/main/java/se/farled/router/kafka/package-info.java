/** What the service's Kafka adapters share: Avro bytes, the ids of events, and telling faults apart. */
@NullMarked
package se.farled.router.kafka;

import org.jspecify.annotations.NullMarked;

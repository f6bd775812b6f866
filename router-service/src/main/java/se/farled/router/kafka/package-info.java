/** What the service's Kafka adapters share: Avro bytes, CloudEvents headers, and telling faults apart. */
@NullMarked
package se.farled.router.kafka;

import org.jspecify.annotations.NullMarked;

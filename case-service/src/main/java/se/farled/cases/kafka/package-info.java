/** How this service reads and writes Kafka: serialisation, retries, dead letters. */
@NullMarked
package se.farled.cases.kafka;

import org.jspecify.annotations.NullMarked;

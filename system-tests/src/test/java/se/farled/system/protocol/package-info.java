/** Kafka as a client from elsewhere reads it, by the Confluent protocol alone. */
@NullMarked
package se.farled.system.protocol;

import org.jspecify.annotations.NullMarked;

/** What every record to Kafka carries. */
@NullMarked
package se.farled.gateway.broker;

import org.jspecify.annotations.NullMarked;

/** Answered surges, heard on surge-events. */
@NullMarked
package se.farled.gateway.offer.kafka;

import org.jspecify.annotations.NullMarked;

/** Calls onto telephony-events. */
@NullMarked
package se.farled.gateway.phone.kafka;

import org.jspecify.annotations.NullMarked;

/** What happens, from contact-events and case-events. */
@NullMarked
package se.farled.gateway.stream.kafka;

import org.jspecify.annotations.NullMarked;

/** Handovers asked for on contact-events; what became of them on case-events. */
@NullMarked
package se.farled.cases.handling.kafka;

import org.jspecify.annotations.NullMarked;

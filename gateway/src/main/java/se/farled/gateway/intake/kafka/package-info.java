/** Contacts onto contact-intake. */
@NullMarked
package se.farled.gateway.intake.kafka;

import org.jspecify.annotations.NullMarked;

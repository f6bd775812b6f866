/** Contacts come in from contact-intake and telephony-events, and are told of on contact-events. */
@NullMarked
package se.farled.router.contact.kafka;

import org.jspecify.annotations.NullMarked;

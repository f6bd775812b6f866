/** What contact-events tell that concerns mails. */
@NullMarked
package se.farled.gateway.email.kafka;

import org.jspecify.annotations.NullMarked;

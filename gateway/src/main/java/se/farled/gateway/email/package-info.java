/** The mailbox: mails in, answers out. */
@NullMarked
package se.farled.gateway.email;

import org.jspecify.annotations.NullMarked;

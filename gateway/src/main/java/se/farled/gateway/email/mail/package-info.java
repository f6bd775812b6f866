/** IMAP, SMTP and MIME. */
@NullMarked
package se.farled.gateway.email.mail;

import org.jspecify.annotations.NullMarked;

/** Notifications by SMTP. */
@NullMarked
package se.farled.cases.notification.mail;

import org.jspecify.annotations.NullMarked;

/** Notifications to organisations' own programs. */
@NullMarked
package se.farled.cases.notification.webhook;

import org.jspecify.annotations.NullMarked;

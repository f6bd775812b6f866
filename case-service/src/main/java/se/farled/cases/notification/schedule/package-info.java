/** What is sent and escalated by the clock. */
@NullMarked
package se.farled.cases.notification.schedule;

import org.jspecify.annotations.NullMarked;

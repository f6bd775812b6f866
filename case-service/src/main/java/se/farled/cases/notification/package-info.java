/** Word to an organisation that something waits for it. */
@NullMarked
package se.farled.cases.notification;

import org.jspecify.annotations.NullMarked;

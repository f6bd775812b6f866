/** Deliveries over HTTP, for the gateway. */
@NullMarked
package se.farled.cases.notification.web;

import org.jspecify.annotations.NullMarked;

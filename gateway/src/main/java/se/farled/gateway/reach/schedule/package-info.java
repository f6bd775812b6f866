/** Keeps by the clock what has reached the desks. */
@NullMarked
package se.farled.gateway.reach.schedule;

import org.jspecify.annotations.NullMarked;

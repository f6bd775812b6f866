/** How soon what the city tells has reached the desks. */
@NullMarked
package se.farled.gateway.reach;

import org.jspecify.annotations.NullMarked;

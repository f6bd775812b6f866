/** Offers go out in time. */
@NullMarked
package se.farled.gateway.offer.schedule;

import org.jspecify.annotations.NullMarked;

/** When surges are looked at, and how large a city is before it is known. */
@NullMarked
package se.farled.router.surge.schedule;

import org.jspecify.annotations.NullMarked;

/** How well the parts are. */
@NullMarked
package se.farled.gateway.health;

import org.jspecify.annotations.NullMarked;

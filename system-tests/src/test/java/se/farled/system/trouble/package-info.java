/** Parts that die or stand still while contacts arrive. */
@NullMarked
package se.farled.system.trouble;

import org.jspecify.annotations.NullMarked;

/** What comes in over the four channels, and what is refused. */
@NullMarked
package se.farled.system.channels;

import org.jspecify.annotations.NullMarked;

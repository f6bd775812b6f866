/** Named places and who keeps them. */
@NullMarked
package se.farled.knowledge.place;

import org.jspecify.annotations.NullMarked;

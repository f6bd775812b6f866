/** A whole city taken in at once. */
@NullMarked
package se.farled.knowledge.city;

import org.jspecify.annotations.NullMarked;

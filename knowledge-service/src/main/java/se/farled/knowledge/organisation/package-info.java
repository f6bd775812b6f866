/** The owners of matters, inside the city and outside it. */
@NullMarked
package se.farled.knowledge.organisation;

import org.jspecify.annotations.NullMarked;

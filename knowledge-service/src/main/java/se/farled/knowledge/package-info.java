/** Organisations, topics, ownership rules, articles and places: kept, edited and announced. */
@NullMarked
package se.farled.knowledge;

import org.jspecify.annotations.NullMarked;

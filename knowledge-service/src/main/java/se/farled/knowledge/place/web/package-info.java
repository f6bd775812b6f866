/** Places over HTTP. */
@NullMarked
package se.farled.knowledge.place.web;

import org.jspecify.annotations.NullMarked;

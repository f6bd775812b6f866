/** From a text to topics and articles: language, search, classification, and the words that matched. */
@NullMarked
package se.farled.router.matching;

import org.jspecify.annotations.NullMarked;

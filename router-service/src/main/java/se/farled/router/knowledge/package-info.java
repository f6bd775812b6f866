/** What the router knows of organisations, topics, ownership rules, articles and places: its own copy of knowledge-events. */
@NullMarked
package se.farled.router.knowledge;

import org.jspecify.annotations.NullMarked;

/** Surges that the router tells of: those that no answer covers are owed one. */
@NullMarked
package se.farled.knowledge.surge;

import org.jspecify.annotations.NullMarked;

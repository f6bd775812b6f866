/** How knowledge changes: who may, what comes of it, and how it is announced. */
@NullMarked
package se.farled.knowledge.change;

import org.jspecify.annotations.NullMarked;

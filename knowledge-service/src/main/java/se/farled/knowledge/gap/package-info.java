/** What the knowledge base lacks: reported at the desk, owed by the owner, closed with an answer. */
@NullMarked
package se.farled.knowledge.gap;

import org.jspecify.annotations.NullMarked;

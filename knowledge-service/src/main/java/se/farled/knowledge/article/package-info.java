/** Answers: a public part and an advisors' part, an owner and a review date. */
@NullMarked
package se.farled.knowledge.article;

import org.jspecify.annotations.NullMarked;

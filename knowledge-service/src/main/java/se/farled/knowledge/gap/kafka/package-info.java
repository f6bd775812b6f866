/** Hears on contact-events which contacts are erased. */
@NullMarked
package se.farled.knowledge.gap.kafka;

import org.jspecify.annotations.NullMarked;

/** The hours of gaps. */
@NullMarked
package se.farled.knowledge.gap.schedule;

import org.jspecify.annotations.NullMarked;

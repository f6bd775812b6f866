/** Hears surges on the topic surge-events. */
@NullMarked
package se.farled.knowledge.surge.kafka;

import org.jspecify.annotations.NullMarked;

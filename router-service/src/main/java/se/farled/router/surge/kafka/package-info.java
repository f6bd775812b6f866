/** Surges told on surge-events. */
@NullMarked
package se.farled.router.surge.kafka;

import org.jspecify.annotations.NullMarked;

/** Retries in place, dead-letter topics and their replay. */
@NullMarked
package se.farled.router.deadletters.kafka;

import org.jspecify.annotations.NullMarked;

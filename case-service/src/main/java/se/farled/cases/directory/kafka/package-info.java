/** The directory, read from knowledge-events. */
@NullMarked
package se.farled.cases.directory.kafka;

import org.jspecify.annotations.NullMarked;

/** Counts of contacts and outcomes by topic, organisation and channel; never by person. */
@NullMarked
package se.farled.router.figures;

import org.jspecify.annotations.NullMarked;

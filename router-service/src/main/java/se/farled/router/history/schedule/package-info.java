/** What is done with the history by the clock. */
@NullMarked
package se.farled.router.history.schedule;

import org.jspecify.annotations.NullMarked;

/** What the desk does by the clock. */
@NullMarked
package se.farled.router.desk.schedule;

import org.jspecify.annotations.NullMarked;

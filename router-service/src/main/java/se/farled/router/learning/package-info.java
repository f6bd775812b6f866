/** What the desk settles teaches the router: at once, without a release, and not by one person's slip. */
@NullMarked
package se.farled.router.learning;

import org.jspecify.annotations.NullMarked;

/** Records that could not be handled: how many, and their replay. */
@NullMarked
package se.farled.router.deadletters;

import org.jspecify.annotations.NullMarked;

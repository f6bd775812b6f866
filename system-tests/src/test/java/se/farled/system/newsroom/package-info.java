/** What the public is told, and whether the advisors were told first. */
@NullMarked
package se.farled.system.newsroom;

import org.jspecify.annotations.NullMarked;

/** The city's newsroom, watched: what the public was told and the advisors were not is a missed briefing. */
@NullMarked
package se.farled.knowledge.newsroom;

import org.jspecify.annotations.NullMarked;

/** What the public is told, and the briefing that advisors get before it. */
@NullMarked
package se.farled.knowledge.notice;

import org.jspecify.annotations.NullMarked;

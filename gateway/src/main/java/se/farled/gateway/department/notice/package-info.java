/** An organisation's own notices: what it tells the public, and the briefing that advisors get before. */
@NullMarked
package se.farled.gateway.department.notice;

import org.jspecify.annotations.NullMarked;

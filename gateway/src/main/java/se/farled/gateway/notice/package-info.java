/** What the public is told, as the desks see it: what is in force, who has read it on their own screen, and the share of those on duty. */
@NullMarked
package se.farled.gateway.notice;

import org.jspecify.annotations.NullMarked;

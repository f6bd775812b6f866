/** What contacts are about, and who owns it. */
@NullMarked
package se.farled.knowledge.topic;

import org.jspecify.annotations.NullMarked;

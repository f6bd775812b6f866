/** What happens to notices as time goes by. */
@NullMarked
package se.farled.knowledge.notice.schedule;

import org.jspecify.annotations.NullMarked;

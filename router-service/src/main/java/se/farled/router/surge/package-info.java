/** Contacts on a matter, against what is normal for that weekday and hour; and who is asked when there are more. */
@NullMarked
package se.farled.router.surge;

import org.jspecify.annotations.NullMarked;

/** What advisors and departments do with what came in. */
@NullMarked
package se.farled.system.desk;

import org.jspecify.annotations.NullMarked;

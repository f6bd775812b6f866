/** When what is held is looked over. */
@NullMarked
package se.farled.router.learning.schedule;

import org.jspecify.annotations.NullMarked;

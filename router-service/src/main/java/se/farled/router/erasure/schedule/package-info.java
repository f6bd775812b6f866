/** What is erased by the clock, and after how many days. */
@NullMarked
package se.farled.router.erasure.schedule;

import org.jspecify.annotations.NullMarked;

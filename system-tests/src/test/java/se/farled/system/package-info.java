/** The whole system, tested from outside. */
@NullMarked
package se.farled.system;

import org.jspecify.annotations.NullMarked;

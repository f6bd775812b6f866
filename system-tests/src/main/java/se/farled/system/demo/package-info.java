/** A day in the reference city, played against a running system from outside. */
@NullMarked
package se.farled.system.demo;

import org.jspecify.annotations.NullMarked;

/** The house's directions as rules that a service's tests execute. */
@NullMarked
package se.farled.testservers.house;

import org.jspecify.annotations.NullMarked;

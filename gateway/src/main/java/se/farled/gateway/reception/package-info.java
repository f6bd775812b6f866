/** The reception: visits are registered and get their number. */
@NullMarked
package se.farled.gateway.reception;

import org.jspecify.annotations.NullMarked;

/** The gateway: the only edge of the contact centre. */
@NullMarked
package se.farled.gateway;

import org.jspecify.annotations.NullMarked;

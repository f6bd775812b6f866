/** The answer to a surge, offered to the residents who had asked by mail. */
@NullMarked
package se.farled.gateway.offer;

import org.jspecify.annotations.NullMarked;

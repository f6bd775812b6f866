/** Who asks, and what they may do. */
@NullMarked
package se.farled.gateway.security;

import org.jspecify.annotations.NullMarked;

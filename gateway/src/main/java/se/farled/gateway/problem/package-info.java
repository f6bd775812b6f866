/** Refusals as they are told over HTTP. */
@NullMarked
package se.farled.gateway.problem;

import org.jspecify.annotations.NullMarked;

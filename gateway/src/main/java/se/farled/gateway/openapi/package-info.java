/** The description of the public API. */
@NullMarked
package se.farled.gateway.openapi;

import org.jspecify.annotations.NullMarked;

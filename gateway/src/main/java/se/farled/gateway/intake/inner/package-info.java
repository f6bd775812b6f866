/** What intake asks the router. */
@NullMarked
package se.farled.gateway.intake.inner;

import org.jspecify.annotations.NullMarked;

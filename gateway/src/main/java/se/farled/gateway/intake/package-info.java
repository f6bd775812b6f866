/** What comes in by form, reception, desk and API: rules, keys, tickets. */
@NullMarked
package se.farled.gateway.intake;

import org.jspecify.annotations.NullMarked;

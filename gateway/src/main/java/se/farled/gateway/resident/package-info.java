/** What residents see: the way in, the form, and where their contact stands. */
@NullMarked
package se.farled.gateway.resident;

import org.jspecify.annotations.NullMarked;

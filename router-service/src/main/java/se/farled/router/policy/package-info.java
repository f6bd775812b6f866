/** How sure the engine must be before it decides: set by the lead, kept with versions. */
@NullMarked
package se.farled.router.policy;

import org.jspecify.annotations.NullMarked;

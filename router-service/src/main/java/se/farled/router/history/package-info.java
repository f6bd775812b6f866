/** A city's own classified history, imported over the starter corpus. */
@NullMarked
package se.farled.router.history;

import org.jspecify.annotations.NullMarked;

/** An organisation's own cases. */
@NullMarked
package se.farled.gateway.department;

import org.jspecify.annotations.NullMarked;

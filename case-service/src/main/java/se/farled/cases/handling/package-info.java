/** A case from the handover to its end: who has it, whether they accepted it, and why they refused it. */
@NullMarked
package se.farled.cases.handling;

import org.jspecify.annotations.NullMarked;

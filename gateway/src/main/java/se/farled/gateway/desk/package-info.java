/** The advisor's desk: who waits, the contact, what is known. */
@NullMarked
package se.farled.gateway.desk;

import org.jspecify.annotations.NullMarked;

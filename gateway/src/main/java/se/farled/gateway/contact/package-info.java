/** What the router tells of a contact, as every screen for staff reads it. */
@NullMarked
package se.farled.gateway.contact;

import org.jspecify.annotations.NullMarked;

/** The router service: from a contact to its topic, its owner and its place at the desk. */
@NullMarked
package se.farled.router;

import org.jspecify.annotations.NullMarked;

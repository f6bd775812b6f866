/** Names of a contact: ids, references, status links. */
@NullMarked
package se.farled.gateway.reference;

import org.jspecify.annotations.NullMarked;

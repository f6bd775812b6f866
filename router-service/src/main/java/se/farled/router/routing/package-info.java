/** Who answers or owns a contact, decided from what matched and the ownership rules. */
@NullMarked
package se.farled.router.routing;

import org.jspecify.annotations.NullMarked;

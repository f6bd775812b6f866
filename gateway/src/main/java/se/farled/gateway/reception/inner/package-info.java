/** What the reception asks the router. */
@NullMarked
package se.farled.gateway.reception.inner;

import org.jspecify.annotations.NullMarked;

/** The inner services as the public API shows them. */
@NullMarked
package se.farled.gateway.api;

import org.jspecify.annotations.NullMarked;

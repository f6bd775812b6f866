/** What the residents' pages ask the inner services. */
@NullMarked
package se.farled.gateway.resident.inner;

import org.jspecify.annotations.NullMarked;

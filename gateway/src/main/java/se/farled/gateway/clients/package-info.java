/** The inner services, each behind a circuit breaker. */
@NullMarked
package se.farled.gateway.clients;

import org.jspecify.annotations.NullMarked;

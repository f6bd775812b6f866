/** Problems written as RFC 9457; limits on bodies. */
@NullMarked
package se.farled.gateway.problem.web;

import org.jspecify.annotations.NullMarked;

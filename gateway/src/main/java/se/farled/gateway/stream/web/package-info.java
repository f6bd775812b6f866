/** Server-sent events. */
@NullMarked
package se.farled.gateway.stream.web;

import org.jspecify.annotations.NullMarked;

/** The public API over HTTP: handed on, not reshaped. */
@NullMarked
package se.farled.gateway.api.web;

import org.jspecify.annotations.NullMarked;

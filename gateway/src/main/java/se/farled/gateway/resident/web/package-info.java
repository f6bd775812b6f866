/** The residents' pages. */
@NullMarked
package se.farled.gateway.resident.web;

import org.jspecify.annotations.NullMarked;

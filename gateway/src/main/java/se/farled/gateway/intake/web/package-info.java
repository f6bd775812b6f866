/** Contacts over HTTP. */
@NullMarked
package se.farled.gateway.intake.web;

import org.jspecify.annotations.NullMarked;

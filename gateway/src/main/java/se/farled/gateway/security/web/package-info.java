/** The doors: signing in, permissions, headers. */
@NullMarked
package se.farled.gateway.security.web;

import org.jspecify.annotations.NullMarked;

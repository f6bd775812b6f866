/** Matching without a contact, over HTTP. */
@NullMarked
package se.farled.router.routing.web;

import org.jspecify.annotations.NullMarked;

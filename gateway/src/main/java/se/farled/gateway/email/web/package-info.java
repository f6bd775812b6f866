/** Answers and attachments over HTTP. */
@NullMarked
package se.farled.gateway.email.web;

import org.jspecify.annotations.NullMarked;

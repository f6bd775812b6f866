/** CloudEvents over HTTP. */
@NullMarked
package se.farled.gateway.phone.web;

import org.jspecify.annotations.NullMarked;

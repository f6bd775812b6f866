/** The desk over HTTP, for the gateway. */
@NullMarked
package se.farled.router.desk.web;

import org.jspecify.annotations.NullMarked;

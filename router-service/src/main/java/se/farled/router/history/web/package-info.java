/** The import over HTTP. */
@NullMarked
package se.farled.router.history.web;

import org.jspecify.annotations.NullMarked;

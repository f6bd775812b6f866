/** Surges over HTTP. */
@NullMarked
package se.farled.router.surge.web;

import org.jspecify.annotations.NullMarked;

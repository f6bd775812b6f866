/** The figures over HTTP. */
@NullMarked
package se.farled.router.figures.web;

import org.jspecify.annotations.NullMarked;

/** Corrections over HTTP, for the lead. */
@NullMarked
package se.farled.router.learning.web;

import org.jspecify.annotations.NullMarked;

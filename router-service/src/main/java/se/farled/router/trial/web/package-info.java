/** Trials over HTTP. */
@NullMarked
package se.farled.router.trial.web;

import org.jspecify.annotations.NullMarked;

/** The replay over HTTP. */
@NullMarked
package se.farled.router.deadletters.web;

import org.jspecify.annotations.NullMarked;

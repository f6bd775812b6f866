/** What every HTTP call of the service goes through: the bearer filter and the form of errors. */
@NullMarked
package se.farled.router.web;

import org.jspecify.annotations.NullMarked;

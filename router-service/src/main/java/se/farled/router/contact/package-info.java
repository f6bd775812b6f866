/** A contact through its life, and what is told of it. */
@NullMarked
package se.farled.router.contact;

import org.jspecify.annotations.NullMarked;

/** How long a resident's words are kept, and their erasure. */
@NullMarked
package se.farled.router.erasure;

import org.jspecify.annotations.NullMarked;

/** What an article would change before it is saved. */
@NullMarked
package se.farled.router.draft;

import org.jspecify.annotations.NullMarked;

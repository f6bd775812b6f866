/** What is kept of texts, under a secret. */
@NullMarked
package se.farled.router.matching.secret;

import org.jspecify.annotations.NullMarked;

/** How good matching and routing are, measured on labelled questions and requests. */
@NullMarked
package se.farled.router.evaluation;

import org.jspecify.annotations.NullMarked;

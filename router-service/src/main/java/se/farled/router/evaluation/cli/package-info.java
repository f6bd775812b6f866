/** The evaluation and the benchmark as programs. */
@NullMarked
package se.farled.router.evaluation.cli;

import org.jspecify.annotations.NullMarked;

/** Benchmarks of the running system, each beside its floor, measured in the same run. */
@NullMarked
package se.farled.system.bench;

import org.jspecify.annotations.NullMarked;

/** Gaps over HTTP. */
@NullMarked
package se.farled.knowledge.gap.web;

import org.jspecify.annotations.NullMarked;

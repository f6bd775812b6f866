/** What case-events tell of the owners' cases. */
@NullMarked
package se.farled.router.erasure.kafka;

import org.jspecify.annotations.NullMarked;

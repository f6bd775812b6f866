/** Notices asked of the knowledge service. */
@NullMarked
package se.farled.gateway.notice.inner;

import org.jspecify.annotations.NullMarked;

/** What happens, live. */
@NullMarked
package se.farled.gateway.stream;

import org.jspecify.annotations.NullMarked;

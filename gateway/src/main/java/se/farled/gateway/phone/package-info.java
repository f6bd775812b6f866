/** What a telephone exchange tells about calls. */
@NullMarked
package se.farled.gateway.phone;

import org.jspecify.annotations.NullMarked;

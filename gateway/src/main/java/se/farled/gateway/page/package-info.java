/** What all pages share. */
@NullMarked
package se.farled.gateway.page;

import org.jspecify.annotations.NullMarked;

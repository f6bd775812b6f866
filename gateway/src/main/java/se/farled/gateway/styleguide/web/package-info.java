/** All components on one page, in the embedded stack only. */
@NullMarked
package se.farled.gateway.styleguide.web;

import org.jspecify.annotations.NullMarked;

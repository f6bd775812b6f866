/** The pages in a browser, by keyboard and for everybody. */
@NullMarked
package se.farled.system.browser;

import org.jspecify.annotations.NullMarked;

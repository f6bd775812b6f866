/** The desk: one fair order over all channels, and what advisors do with a contact. */
@NullMarked
package se.farled.router.desk;

import org.jspecify.annotations.NullMarked;

/** What a changed policy or rule would have meant for last month's contacts, told before it is saved. */
@NullMarked
package se.farled.router.trial;

import org.jspecify.annotations.NullMarked;

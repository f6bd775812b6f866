/** What the city has promised to do about a contact. */
@NullMarked
package se.farled.cases;

import org.jspecify.annotations.NullMarked;

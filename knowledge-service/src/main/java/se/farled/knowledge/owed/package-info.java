/** What each organisation owes the contact centre, in one list. */
@NullMarked
package se.farled.knowledge.owed;

import org.jspecify.annotations.NullMarked;

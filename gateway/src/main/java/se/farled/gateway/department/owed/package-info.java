/** What an organisation owes, in one list, and how it is settled. */
@NullMarked
package se.farled.gateway.department.owed;

import org.jspecify.annotations.NullMarked;

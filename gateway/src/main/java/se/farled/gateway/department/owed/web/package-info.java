/** The department's pages about what is owed. */
@NullMarked
package se.farled.gateway.department.owed.web;

import org.jspecify.annotations.NullMarked;

/** The department's page. */
@NullMarked
package se.farled.gateway.department.web;

import org.jspecify.annotations.NullMarked;

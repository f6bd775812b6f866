/** The department's pages about notices. */
@NullMarked
package se.farled.gateway.department.notice.web;

import org.jspecify.annotations.NullMarked;

/** The figures as a lead reads them. */
@NullMarked
package se.farled.gateway.lead;

import org.jspecify.annotations.NullMarked;

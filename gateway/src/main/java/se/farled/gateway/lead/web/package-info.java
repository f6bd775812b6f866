/** The lead's page. */
@NullMarked
package se.farled.gateway.lead.web;

import org.jspecify.annotations.NullMarked;

/** The reception's page. */
@NullMarked
package se.farled.gateway.reception.web;

import org.jspecify.annotations.NullMarked;

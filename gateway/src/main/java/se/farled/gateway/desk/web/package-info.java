/** The desk's page and its fragments. */
@NullMarked
package se.farled.gateway.desk.web;

import org.jspecify.annotations.NullMarked;

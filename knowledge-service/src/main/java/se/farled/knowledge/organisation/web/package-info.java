/** Organisations over HTTP. */
@NullMarked
package se.farled.knowledge.organisation.web;

import org.jspecify.annotations.NullMarked;

/** What all HTTP answers of this service share: the door, the caller, how a refusal looks. */
@NullMarked
package se.farled.knowledge.web;

import org.jspecify.annotations.NullMarked;

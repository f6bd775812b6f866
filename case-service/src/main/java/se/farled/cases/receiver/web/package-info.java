/** Receivers over HTTP, for the gateway; and which addresses are allowed. */
@NullMarked
package se.farled.cases.receiver.web;

import org.jspecify.annotations.NullMarked;

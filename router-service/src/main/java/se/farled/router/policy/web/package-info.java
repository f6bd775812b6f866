/** The policy over HTTP. */
@NullMarked
package se.farled.router.policy.web;

import org.jspecify.annotations.NullMarked;

/** Drafts over HTTP. */
@NullMarked
package se.farled.router.draft.web;

import org.jspecify.annotations.NullMarked;

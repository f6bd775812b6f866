/** Notices over HTTP. */
@NullMarked
package se.farled.knowledge.notice.web;

import org.jspecify.annotations.NullMarked;

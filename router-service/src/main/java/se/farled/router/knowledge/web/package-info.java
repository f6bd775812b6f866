/** Topics, organisations and articles from the router's own copy, over HTTP. */
@NullMarked
package se.farled.router.knowledge.web;

import org.jspecify.annotations.NullMarked;

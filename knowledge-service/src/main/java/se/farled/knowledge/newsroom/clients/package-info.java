/** Feeds over HTTP, and the router's matching. */
@NullMarked
package se.farled.knowledge.newsroom.clients;

import org.jspecify.annotations.NullMarked;

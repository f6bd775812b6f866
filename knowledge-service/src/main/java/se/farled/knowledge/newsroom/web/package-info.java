/** The newsroom's watch over HTTP. */
@NullMarked
package se.farled.knowledge.newsroom.web;

import org.jspecify.annotations.NullMarked;

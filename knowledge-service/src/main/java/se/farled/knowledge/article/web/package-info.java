/** Articles over HTTP. */
@NullMarked
package se.farled.knowledge.article.web;

import org.jspecify.annotations.NullMarked;

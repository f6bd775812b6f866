/** Topics and ownership rules over HTTP. */
@NullMarked
package se.farled.knowledge.topic.web;

import org.jspecify.annotations.NullMarked;

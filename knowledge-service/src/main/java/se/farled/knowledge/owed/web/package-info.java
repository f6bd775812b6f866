/** What is owed, over HTTP. */
@NullMarked
package se.farled.knowledge.owed.web;

import org.jspecify.annotations.NullMarked;

/** The import over HTTP, and the form of its files. */
@NullMarked
package se.farled.knowledge.city.web;

import org.jspecify.annotations.NullMarked;

/** The department's pages about articles. */
@NullMarked
package se.farled.gateway.department.article.web;

import org.jspecify.annotations.NullMarked;

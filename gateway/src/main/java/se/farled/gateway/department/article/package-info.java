/** An organisation's own articles: what residents may hear, and what is for advisors only. */
@NullMarked
package se.farled.gateway.department.article;

import org.jspecify.annotations.NullMarked;

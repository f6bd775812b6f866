/** Reading over the API. */
@NullMarked
package se.farled.gateway.notice.web;

import org.jspecify.annotations.NullMarked;

/** Cases over HTTP, for the gateway. */
@NullMarked
package se.farled.cases.handling.web;

import org.jspecify.annotations.NullMarked;

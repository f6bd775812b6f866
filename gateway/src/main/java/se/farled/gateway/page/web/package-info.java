/** What all pages share: the language they are shown in. */
@NullMarked
package se.farled.gateway.page.web;

import org.jspecify.annotations.NullMarked;

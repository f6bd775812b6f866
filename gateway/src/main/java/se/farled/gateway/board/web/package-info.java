/** The board's page. */
@NullMarked
package se.farled.gateway.board.web;

import org.jspecify.annotations.NullMarked;

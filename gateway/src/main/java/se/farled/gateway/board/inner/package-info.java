/** What the board asks the router. */
@NullMarked
package se.farled.gateway.board.inner;

import org.jspecify.annotations.NullMarked;

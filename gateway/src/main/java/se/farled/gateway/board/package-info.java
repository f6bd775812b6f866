/** The board of the waiting room. */
@NullMarked
package se.farled.gateway.board;

import org.jspecify.annotations.NullMarked;

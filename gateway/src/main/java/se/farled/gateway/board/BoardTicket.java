package se.farled.gateway.board;

/**
 * A number on the board; nothing about whose it is.
 *
 * @param called whether an advisor has taken it: it is that visitor's turn
 */
public record BoardTicket(String ticket, boolean called) {
}

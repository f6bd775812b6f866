package se.farled.gateway.board;

import java.util.List;
import java.util.Optional;

/** The numbers of the waiting room. */
public interface BoardTickets {
    /** Those who wait and those whose turn it is, by arrival; empty when it cannot be told. */
    Optional<List<BoardTicket>> now();
}

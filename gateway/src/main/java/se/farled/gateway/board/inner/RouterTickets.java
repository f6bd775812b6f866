package se.farled.gateway.board.inner;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.farled.gateway.board.BoardTicket;
import se.farled.gateway.board.BoardTickets;
import se.farled.gateway.clients.PartAway;
import se.farled.gateway.clients.RouterClient;
import se.farled.gateway.security.Actor;
import tools.jackson.core.type.TypeReference;

/** The numbers as the router knows them. */
@Component
class RouterTickets implements BoardTickets {
    private final RouterClient router;

    RouterTickets(RouterClient router) {
        this.router = router;
    }

    @Override
    public Optional<List<BoardTicket>> now() {
        try {
            return router.tickets(Actor.RESIDENT).as(new TypeReference<List<Ticket>>() { })
                    .map(tickets -> tickets.stream().map(one -> new BoardTicket(one.ticket(), one.state().equals("TAKEN"))).toList());
        } catch (PartAway e) {
            return Optional.empty();
        }
    }

    private record Ticket(String ticket, String state) {
    }
}

package se.farled.gateway.board.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import se.farled.gateway.board.BoardTicket;
import se.farled.gateway.board.BoardTickets;
import se.farled.gateway.page.SpokenTime;

/** The board: numbers only, large, true within seconds. */
@Controller
class BoardController {
    private final BoardTickets tickets;
    private final SpokenTime time;
    private final Clock clock;

    BoardController(BoardTickets tickets, SpokenTime time, Clock clock) {
        this.tickets = tickets;
        this.time = time;
        this.clock = clock;
    }

    @GetMapping("/tavla")
    Rendering show(Locale locale) {
        var now = tickets.now();
        var all = now.orElse(List.of());
        return Rendering.view("board")
                // Not OK while nothing is known: the board on the wall then keeps what it shows, and says that it is old.
                .status(now.isPresent() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .modelAttribute("called", all.stream().filter(BoardTicket::called).toList())
                .modelAttribute("waiting", all.stream().filter(one -> !one.called()).toList())
                .modelAttribute("known", now.isPresent())
                .modelAttribute("at", time.of(clock.instant(), locale)).build();
    }
}

package se.farled.router.desk.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.farled.router.desk.DeskOrder;
import se.farled.router.desk.DeskOrder.Ticket;
import se.farled.router.desk.DeskOrder.WaitingNow;

/** The true waiting, for the way in and the waiting room's board. */
@RestController
@RequestMapping("/waiting")
class WaitingController {

    private static final Duration MEDIAN_OVER = Duration.ofHours(1);
    /** A number drawn yesterday is no longer in the room. */
    private static final Duration OPEN_DAY = Duration.ofHours(14);

    private final DeskOrder order;
    private final Clock clock;

    WaitingController(DeskOrder order, Clock clock) {
        this.order = order;
        this.clock = clock;
    }

    @GetMapping
    WaitingNow waiting() {
        return order.waiting(clock.instant().minus(MEDIAN_OVER));
    }

    @GetMapping("/tickets")
    List<Ticket> tickets() {
        return order.tickets(clock.instant().minus(OPEN_DAY));
    }
}

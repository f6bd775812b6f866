package se.farled.gateway.resident.inner;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.farled.gateway.clients.InnerAnswer;
import se.farled.gateway.clients.RouterClient;
import se.farled.gateway.resident.Waiting;
import se.farled.gateway.security.Actor;
import tools.jackson.core.type.TypeReference;

/** The waiting as the router tells it, asked for at most once in two seconds. */
@Component
class RouterWaiting implements Waiting {
    private static final Duration FRESH = Duration.ofSeconds(2);
    private final Remembered<Now> now;
    private final Remembered<Map<UUID, Integer>> places;

    RouterWaiting(RouterClient router, Clock clock) {
        this.now = new Remembered<>(clock, FRESH, false, () -> router.waiting(Actor.RESIDENT).as(Now.class));
        this.places = new Remembered<>(clock, FRESH, false, () -> places(router.desk(Actor.RESIDENT)));
    }

    @Override
    public Optional<Now> now() {
        return now.get();
    }

    @Override
    public Optional<Integer> place(UUID contactId) {
        return places.get().map(order -> order.get(contactId));
    }

    private static Optional<Map<UUID, Integer>> places(InnerAnswer desk) {
        return desk.as(new TypeReference<List<Entry>>() { }).map(entries -> {
            var order = new HashMap<UUID, Integer>();
            entries.stream().filter(entry -> entry.state().equals("WAITING") || entry.state().equals("CALLBACK_WAITING"))
                    .forEach(entry -> order.put(entry.contactId(), order.size() + 1));
            return order;
        });
    }

    private record Entry(UUID contactId, String state) {
    }
}

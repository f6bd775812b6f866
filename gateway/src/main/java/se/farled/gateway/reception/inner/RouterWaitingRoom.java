package se.farled.gateway.reception.inner;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.farled.gateway.clients.PartAway;
import se.farled.gateway.clients.RouterClient;
import se.farled.gateway.reception.VisitTopic;
import se.farled.gateway.reception.Visitor;
import se.farled.gateway.reception.WaitingRoom;
import se.farled.gateway.security.Actor;
import tools.jackson.core.type.TypeReference;

/** The waiting room as the router knows it. */
@Component
class RouterWaitingRoom implements WaitingRoom {
    private final RouterClient router;

    RouterWaitingRoom(RouterClient router) {
        this.router = router;
    }

    @Override
    public Optional<List<Visitor>> visitors(Actor actor) {
        try {
            return router.desk(actor).as(new TypeReference<List<Entry>>() { }).map(entries -> entries.stream()
                    .filter(entry -> entry.channel().equals("WALK_IN"))
                    .filter(entry -> entry.state().equals("WAITING") || entry.state().equals("TAKEN"))
                    .map(Entry::visitor).toList());
        } catch (PartAway e) {
            return Optional.empty();
        }
    }

    @Override
    public List<VisitTopic> topics(Actor actor) {
        try {
            return router.topics(actor, null).as(new TypeReference<List<VisitTopic>>() { }).orElse(List.of());
        } catch (PartAway e) {
            return List.of();
        }
    }

    @Override
    public boolean withdraw(Actor actor, String contactId) {
        try {
            return router.withdrawVisit(actor, contactId).ok();
        } catch (PartAway e) {
            return false;
        }
    }

    private record Entry(String contactId, String channel, String state, Instant since, @Nullable String ticket, @Nullable String excerpt,
            @Nullable Routing routing) {
        Visitor visitor() {
            var about = Stream.of(excerpt, routing == null ? null : routing.topicName())
                    .filter(words -> words != null && !words.isBlank()).findFirst().orElse("");
            return new Visitor(contactId, ticket, since, about, state.equals("TAKEN"));
        }
    }

    private record Routing(@Nullable String topicName) {
    }
}

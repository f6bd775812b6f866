package se.farled.gateway.stream.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Sinks;
import se.farled.gateway.security.Actor;
import se.farled.gateway.security.Role;
import se.farled.gateway.stream.Audience;
import se.farled.gateway.stream.Cursor;
import se.farled.gateway.stream.Deliveries;
import se.farled.gateway.stream.LiveStream;
import tools.jackson.databind.json.JsonMapper;

/** The live stream as server-sent events. */
@RestController
class StreamController implements SmartLifecycle {
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final LiveStream stream;
    private final Audience audience;
    private final Deliveries deliveries;
    private final Clock clock;
    private final JsonMapper json;
    private volatile Sinks.@Nullable Empty<Void> closing;

    StreamController(LiveStream stream, Audience audience, Deliveries deliveries, Clock clock, JsonMapper json) {
        this.stream = stream;
        this.audience = audience;
        this.deliveries = deliveries;
        this.clock = clock;
        this.json = json;
    }

    @GetMapping(path = "/api/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<String>> stream(Actor actor, @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastId) {
        var cursor = stream.cursor(actor, lastId);
        // Sent at once: the client knows that it is heard, and where to go on if the line drops before anything happens.
        var hello = ServerSentEvent.<String>builder().id(cursor.here()).retry(RETRY).comment("listening").build();
        var heartbeat = Flux.interval(HEARTBEAT).onBackpressureDrop().map(_ -> ServerSentEvent.<String>builder().comment("here").build());
        var events = Flux.<ServerSentEvent<String>>create(sink -> new Client(sink, cursor, actor).start(), FluxSink.OverflowStrategy.IGNORE);
        var ending = closing;
        var all = Flux.concat(Flux.just(hello), Flux.merge(events, heartbeat));
        return ending == null ? all : all.takeUntilOther(ending.asMono());
    }

    private ServerSentEvent<String> written(Cursor.Message message) {
        var happening = message.happening();
        var event = ServerSentEvent.<String>builder().id(message.id());
        return happening == null
                ? event.event("snapshot").data("{}").build()
                : event.event(happening.name()).data(json.writeValueAsString(happening.data())).build();
    }

    /** Sends what the client has room for, from whichever thread brings news or room. */
    private final class Client {
        private final FluxSink<ServerSentEvent<String>> sink;
        private final Cursor cursor;
        private final Actor actor;
        private final Instant opened = clock.instant();
        private final AtomicInteger calls = new AtomicInteger();
        private final Runnable wake = this::drain;

        Client(FluxSink<ServerSentEvent<String>> sink, Cursor cursor, Actor actor) {
            this.sink = sink;
            this.cursor = cursor;
            this.actor = actor;
        }

        void start() {
            stream.listen(wake);
            audience.join(actor);
            sink.onDispose(() -> {
                stream.forget(wake);
                audience.leave(actor);
            });
            sink.onRequest(_ -> drain());
        }

        private void drain() {
            if (calls.getAndIncrement() != 0) {
                return;
            }
            int seen = 1;
            do {
                while (sink.requestedFromDownstream() > 0 && !sink.isCancelled()) {
                    var message = cursor.next();
                    if (message == null) {
                        break;
                    }
                    sink.next(written(message));
                    if (message.happening() != null && actor.is(Role.ADVISOR, Role.LEAD)) {
                        deliveries.sent(message.happening(), opened, clock.instant());
                    }
                }
                seen = calls.addAndGet(-seen);
            } while (seen != 0);
        }
    }

    @Override
    public void start() {
        closing = Sinks.empty();
    }

    /** Streams end before the server waits for open requests, or it would wait for them in vain. */
    @Override
    public void stop() {
        var ending = closing;
        closing = null;
        if (ending != null) {
            ending.tryEmitEmpty();
        }
    }

    @Override
    public boolean isRunning() {
        return closing != null;
    }
}

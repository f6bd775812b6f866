package se.farled.gateway.problem.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Refuses a body that is too large. The rest of it is read and thrown away first, up to a limit and for a while: most
 * clients read no answer before they have sent everything, and would see only a broken connection.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodyLimits implements WebFilter {
    private static final long KIB = 1024;
    /** What a resident writes: 20,000 characters and what surrounds them. */
    private static final long CONTACT = 64 * KIB;
    /** Addresses that take more: articles are long, and a batch of a thousand calls is about 400 KiB. */
    private static final Map<String, Long> LARGER = Map.of("/api/telephony/events", 1024 * KIB, "/api/articles", 256 * KIB,
            // A form writes each letter beyond ASCII as six characters or more.
            "/kontakt", 256 * KIB, "/status/", 256 * KIB);
    private static final long MOST_THROWN_AWAY = 32 * 1024 * KIB;
    private static final Duration LONGEST_THROWN_AWAY = Duration.ofSeconds(10);

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        var path = request.getPath().value();
        long limit = LARGER.entrySet().stream().filter(entry -> path.startsWith(entry.getKey())).map(Map.Entry::getValue)
                .findFirst().orElse(CONTACT);
        long length = request.getHeaders().getContentLength();
        if (length > limit) {
            return length > MOST_THROWN_AWAY ? Mono.error(Problems.tooLarge().asException()) : refused(request);
        }
        return length >= 0 ? chain.filter(exchange) : chain.filter(exchange.mutate().request(counted(request, limit)).build());
    }

    private static Mono<Void> refused(ServerHttpRequest request) {
        return request.getBody().doOnNext(DataBufferUtils::release).take(LONGEST_THROWN_AWAY)
                .then(Mono.error(Problems.tooLarge().asException()));
    }

    private static ServerHttpRequest counted(ServerHttpRequest request, long limit) {
        return new ServerHttpRequestDecorator(request) {
            @Override
            public Flux<DataBuffer> getBody() {
                return Flux.defer(() -> {
                    var seen = new AtomicLong();
                    return super.getBody().<DataBuffer>handle((buffer, sink) -> {
                        if (seen.addAndGet(buffer.readableByteCount()) <= limit) {
                            sink.next(buffer);
                            return;
                        }
                        DataBufferUtils.release(buffer);
                        if (seen.get() > MOST_THROWN_AWAY) {
                            sink.error(Problems.tooLarge().asException());
                        }
                    }).concatWith(Mono.defer(() -> seen.get() > limit
                            ? Mono.error(Problems.tooLarge().asException()) : Mono.empty()));
                });
            }
        };
    }
}

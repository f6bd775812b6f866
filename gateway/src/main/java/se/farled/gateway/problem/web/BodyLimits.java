package se.farled.gateway.problem.web;

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

/** Refuses a body that is too large before anything reads it, and cuts one off that did not tell its length. */
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

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        var path = request.getPath().value();
        long limit = LARGER.entrySet().stream().filter(entry -> path.startsWith(entry.getKey())).map(Map.Entry::getValue)
                .findFirst().orElse(CONTACT);
        long length = request.getHeaders().getContentLength();
        if (length > limit) {
            return Mono.error(Problems.tooLarge().asException());
        }
        return length >= 0 ? chain.filter(exchange) : chain.filter(exchange.mutate().request(counted(request, limit)).build());
    }

    private static ServerHttpRequest counted(ServerHttpRequest request, long limit) {
        return new ServerHttpRequestDecorator(request) {
            @Override
            public Flux<DataBuffer> getBody() {
                return Flux.defer(() -> {
                    var seen = new AtomicLong();
                    return super.getBody().map(buffer -> {
                        if (seen.addAndGet(buffer.readableByteCount()) > limit) {
                            DataBufferUtils.release(buffer);
                            throw Problems.tooLarge().asException();
                        }
                        return buffer;
                    });
                });
            }
        };
    }
}

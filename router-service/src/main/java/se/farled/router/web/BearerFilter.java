package se.farled.router.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Lets only the city's own services in: every call but health and metrics carries the shared secret. */
@Component
class BearerFilter implements WebFilter {

    private static final byte[] REFUSAL = """
            {"type":"urn:farled:problem:unauthorized","title":"Unauthorized","status":401,\
            "detail":"Send the services' shared secret as a bearer token."}""".getBytes(StandardCharsets.UTF_8);

    private final byte[] expected;

    BearerFilter(EdgeProperties properties) {
        this.expected = ("Bearer " + properties.token()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String path = exchange.getRequest().getPath().pathWithinApplication().value();
        String given = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        return open(path) || known(given) ? chain.filter(exchange) : refuse(exchange.getResponse());
    }

    private static boolean open(String path) {
        return path.equals("/actuator/health") || path.startsWith("/actuator/health/")
                || path.equals("/actuator/prometheus");
    }

    /** In constant time, so that the secret cannot be found out letter by letter. */
    private boolean known(@Nullable String given) {
        return given != null && MessageDigest.isEqual(expected, given.getBytes(StandardCharsets.UTF_8));
    }

    private static Mono<Void> refuse(ServerHttpResponse response) {
        response.setStatusCode(HttpStatus.UNAUTHORIZED);
        response.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(REFUSAL)));
    }
}

package se.farled.knowledge.web;

import jakarta.validation.constraints.NotBlank;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Lets in who holds the token that the services share; health and metrics are open. */
@Component
@EnableConfigurationProperties(InnerDoor.Properties.class)
class InnerDoor implements WebFilter {

    private static final byte[] REFUSAL = """
            {"type":"urn:farled:problem:unauthorized","title":"Unauthorized","status":401,\
            "detail":"Send the services' shared token as a bearer token."}""".getBytes(StandardCharsets.UTF_8);

    /** @param internalToken secret that the services share; has no default */
    @Validated
    @ConfigurationProperties("farled")
    record Properties(@NotBlank String internalToken) {}

    private final byte[] expected;

    InnerDoor(Properties properties) {
        this.expected = ("Bearer " + properties.internalToken()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String path = exchange.getRequest().getPath().value();
        boolean open = path.equals("/actuator/prometheus")
                || path.equals("/actuator/health") || path.startsWith("/actuator/health/");
        return open || known(exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION))
                ? chain.filter(exchange) : refuse(exchange.getResponse());
    }

    private boolean known(@Nullable String given) {
        return given != null && MessageDigest.isEqual(expected, given.getBytes(StandardCharsets.UTF_8));
    }

    private static Mono<Void> refuse(ServerHttpResponse response) {
        response.setStatusCode(HttpStatus.UNAUTHORIZED);
        response.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        DataBuffer body = response.bufferFactory().wrap(REFUSAL);
        return response.writeWith(Mono.just(body));
    }
}

package se.farled.cases.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import jakarta.validation.constraints.NotBlank;
import reactor.core.publisher.Mono;

/** Lets in who knows the services' shared token; health and metrics are open. */
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
        expected = ("Bearer " + properties.internalToken()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var path = exchange.getRequest().getPath().value();
        var open = path.equals("/actuator/prometheus")
                || path.equals("/actuator/health") || path.startsWith("/actuator/health/");
        return open || known(exchange) ? chain.filter(exchange) : refuse(exchange.getResponse());
    }

    private boolean known(ServerWebExchange exchange) {
        var given = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        return given != null && MessageDigest.isEqual(expected, given.getBytes(StandardCharsets.UTF_8));
    }

    private static Mono<Void> refuse(ServerHttpResponse response) {
        response.setStatusCode(HttpStatus.UNAUTHORIZED);
        response.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(REFUSAL)));
    }
}

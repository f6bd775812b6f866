package se.farled.cases.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
        if (path.startsWith("/actuator/health") || path.equals("/actuator/prometheus") || known(exchange)) {
            return chain.filter(exchange);
        }
        exchange.getResponse().setStatusCode(HttpStatus.UNAUTHORIZED);
        exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return exchange.getResponse().setComplete();
    }

    private boolean known(ServerWebExchange exchange) {
        var given = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        return given != null && MessageDigest.isEqual(expected, given.getBytes(StandardCharsets.UTF_8));
    }
}

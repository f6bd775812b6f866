package se.farled.gateway.security.web;

import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Lets a page that is signed in read from the API (its live stream, an attachment), and nothing more: a call that changes
 * something must bring its own credentials, so that the API needs no protection against forged requests.
 */
final class ReadOnlySession implements ServerSecurityContextRepository {
    private final ServerSecurityContextRepository session = new WebSessionServerSecurityContextRepository();

    @Override
    public Mono<Void> save(ServerWebExchange exchange, SecurityContext context) {
        return Mono.empty();
    }

    @Override
    public Mono<SecurityContext> load(ServerWebExchange exchange) {
        return exchange.getRequest().getMethod() == HttpMethod.GET ? session.load(exchange) : Mono.empty();
    }
}

package se.farled.gateway.security.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.authentication.RedirectServerAuthenticationEntryPoint;
import org.springframework.security.web.server.util.matcher.OrServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What somebody sees who may not open a page: the way to sign in where that would help, else a page that says so. */
final class PageRefusals implements ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {
    private final ServerAuthenticationEntryPoint signIn = new RedirectServerAuthenticationEntryPoint("/login");
    private final ServerWebExchangeMatcher known;

    PageRefusals(List<Permissions.Line> pages) {
        this.known = new OrServerWebExchangeMatcher(pages.stream()
                .<ServerWebExchangeMatcher>map(page -> new PathPatternParserServerWebExchangeMatcher(page.path())).toList());
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException reason) {
        return known.matches(exchange).flatMap(page -> page.isMatch() ? signIn.commence(exchange, reason) : status(HttpStatus.NOT_FOUND));
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException reason) {
        return known.matches(exchange).flatMap(page -> status(page.isMatch() ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND));
    }

    private static Mono<Void> status(HttpStatus status) {
        return Mono.error(new ResponseStatusException(status));
    }
}

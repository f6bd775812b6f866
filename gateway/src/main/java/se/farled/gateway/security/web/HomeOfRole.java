package se.farled.gateway.security.web;

import java.net.URI;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.ServerAuthenticationSuccessHandler;
import org.springframework.security.web.server.savedrequest.WebSessionServerRequestCache;
import reactor.core.publisher.Mono;

/** After signing in: the page that was asked for, else the one where this role works. */
final class HomeOfRole implements ServerAuthenticationSuccessHandler {
    private final WebSessionServerRequestCache asked = new WebSessionServerRequestCache();
    private final DefaultServerRedirectStrategy redirect = new DefaultServerRedirectStrategy();

    @Override
    public Mono<Void> onAuthenticationSuccess(WebFilterExchange filter, Authentication authentication) {
        var exchange = filter.getExchange();
        return asked.getRedirectUri(exchange).defaultIfEmpty(home(authentication))
                .flatMap(target -> redirect.sendRedirect(exchange, target));
    }

    private static URI home(Authentication authentication) {
        return URI.create(authentication.getPrincipal() instanceof SignedIn user ? switch (user.actor().role()) {
            case ADVISOR -> "/desk";
            case LEAD -> "/lead";
            case RECEPTION -> "/reception";
            case EDITOR -> "/department";
            case TELEPHONY, RESIDENT -> "/";
        } : "/");
    }
}

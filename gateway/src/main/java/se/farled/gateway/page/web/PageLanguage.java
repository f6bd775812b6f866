package se.farled.gateway.page.web;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.LocaleContextResolver;

/** Swedish first; {@code ?lang=en} shows English and is remembered in a cookie until {@code ?lang=sv}. */
@Component("localeContextResolver")
class PageLanguage implements LocaleContextResolver {

    private static final String NAME = "lang";
    private static final Locale SWEDISH = Locale.of("sv", "SE");

    @Override
    public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        var asked = known(request.getQueryParams().getFirst(NAME));
        asked.ifPresent(locale -> remember(exchange, locale));
        return new SimpleLocaleContext(asked
                .or(() -> Optional.ofNullable(request.getCookies().getFirst(NAME)).map(HttpCookie::getValue).flatMap(PageLanguage::known))
                .orElse(SWEDISH));
    }

    private static void remember(ServerWebExchange exchange, Locale locale) {
        var response = exchange.getResponse();
        if (!response.isCommitted() && !response.getCookies().containsKey(NAME)) {
            response.addCookie(ResponseCookie.from(NAME, locale.getLanguage())
                    .path("/").maxAge(Duration.ofDays(365)).sameSite("Lax").httpOnly(true).build());
        }
    }

    private static Optional<Locale> known(@Nullable String code) {
        return switch (code) {
            case "sv" -> Optional.of(SWEDISH);
            case "en" -> Optional.of(Locale.ENGLISH);
            case null, default -> Optional.empty();
        };
    }

    @Override
    public void setLocaleContext(ServerWebExchange exchange, @Nullable LocaleContext localeContext) {
        throw new UnsupportedOperationException("the language is chosen by ?lang=");
    }
}

package se.farled.gateway.page.web;

import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import se.farled.gateway.security.Actor;

/** What the strip over each page shows: where this user works, who it is, and the same page in the other language. */
@ControllerAdvice
class StaffBar {

    @ModelAttribute("places")
    List<String> places(Actor actor) {
        return switch (actor.role()) {
            case LEAD -> List.of("desk", "lead", "reception");
            case ADVISOR -> List.of("desk", "reception");
            case RECEPTION -> List.of("reception");
            case EDITOR -> List.of("department");
            case TELEPHONY, RESIDENT -> List.of();
        };
    }

    @ModelAttribute("userName")
    String userName(@Nullable Principal principal) {
        return principal == null ? "" : principal.getName();
    }

    @ModelAttribute("otherLanguage")
    String otherLanguage(ServerWebExchange exchange) {
        var language = exchange.getLocaleContext().getLocale();
        boolean english = language != null && language.getLanguage().equals("en");
        return UriComponentsBuilder.newInstance()
                .path(exchange.getRequest().getPath().pathWithinApplication().value())
                .queryParams(exchange.getRequest().getQueryParams())
                .replaceQueryParam("lang", english ? "sv" : "en")
                .build().toUriString();
    }
}

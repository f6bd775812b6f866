package se.farled.knowledge.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import se.farled.knowledge.change.Actor;

/** Who asks, by the headers that the gateway sets after it has signed the user in. */
public final class Callers {

    private Callers() {}

    /** The actor behind a request; without a role it is one who holds the services' token and speaks for no user. */
    public static Actor of(HttpHeaders headers) {
        String role = headers.getFirst("X-Farled-Role");
        String organisation = headers.getFirst("X-Farled-Organisation");
        return role == null ? new Actor.Administrator() : switch (role) {
            case "LEAD" -> new Actor.Lead();
            case "EDITOR" -> editor(organisation);
            case "ADVISOR", "RECEPTION" -> new Actor.Advisor();
            default -> new Actor.Reader();
        };
    }

    private static Actor editor(@Nullable String organisation) {
        return organisation == null || organisation.isBlank() ? new Actor.Reader() : new Actor.Editor(organisation);
    }
}

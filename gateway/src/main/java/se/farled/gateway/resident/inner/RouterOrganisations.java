package se.farled.gateway.resident.inner;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.farled.gateway.clients.RouterClient;
import se.farled.gateway.resident.Organisations;
import se.farled.gateway.security.Actor;
import tools.jackson.core.type.TypeReference;

/** The organisations that the router knows. */
@Component
class RouterOrganisations implements Organisations {
    private static final Duration FRESH = Duration.ofSeconds(10);
    private final Remembered<List<Organisation>> all;
    private final ResidentProperties otherwise;

    RouterOrganisations(RouterClient router, Clock clock, ResidentProperties otherwise) {
        this.otherwise = otherwise;
        this.all = new Remembered<>(clock, FRESH, true,
                () -> router.organisations(Actor.RESIDENT).as(new TypeReference<List<Organisation>>() { }));
    }

    @Override
    public Optional<Organisation> named(String organisationId) {
        return stream().filter(one -> one.organisationId().equals(organisationId)).findFirst();
    }

    @Override
    public Organisation contactCentre() {
        return stream().filter(one -> one.kind().equals("CONTACT_CENTRE")).findFirst()
                .orElseGet(() -> new Organisation("contact-centre", "Kontaktcentret", "The contact centre", "CONTACT_CENTRE",
                        filled(otherwise.phone()), filled(otherwise.email()), null, null));
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private Stream<Organisation> stream() {
        return all.get().stream().flatMap(List::stream);
    }
}

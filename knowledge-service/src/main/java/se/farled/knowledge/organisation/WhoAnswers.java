package se.farled.knowledge.organisation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Who here answers for a matter: its owner, or the contact centre where the owner is unknown or lies outside the city. */
@Service
public class WhoAnswers {

    private final Organisations organisations;

    public WhoAnswers(Organisations organisations) {
        this.organisations = organisations;
    }

    /** Id of the organisation that answers for what that one owns; empty when the city has no contact centre either. */
    public Optional<String> insteadOf(@Nullable String ownerId) {
        return Optional.ofNullable(ownerId).flatMap(organisations::find).filter(Organisation::withinReach)
                .or(this::contactCentre).map(Organisation::organisationId);
    }

    private Optional<Organisation> contactCentre() {
        return organisations.all().stream()
                .filter(organisation -> organisation.kind() == Organisation.Kind.CONTACT_CENTRE).findFirst();
    }
}

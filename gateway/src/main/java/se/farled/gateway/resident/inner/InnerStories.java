package se.farled.gateway.resident.inner;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.farled.gateway.clients.CasesClient;
import se.farled.gateway.clients.PartAway;
import se.farled.gateway.clients.RouterClient;
import se.farled.gateway.resident.ContactStories;
import se.farled.gateway.resident.ContactStory;
import se.farled.gateway.resident.ContactStory.CaseFile;
import se.farled.gateway.resident.ContactStory.Question;
import se.farled.gateway.resident.ContactStory.Station;
import se.farled.gateway.security.Actor;
import tools.jackson.core.type.TypeReference;

/** The story of a contact from the router, and of its cases from the case service; the first can be told without the second. */
@Component
class InnerStories implements ContactStories {
    private final RouterClient router;
    private final CasesClient cases;

    InnerStories(RouterClient router, CasesClient cases) {
        this.router = router;
        this.cases = cases;
    }

    @Override
    public Told of(UUID contactId) {
        try {
            return router.contact(Actor.RESIDENT, contactId.toString()).as(Contact.class)
                    .<Told>map(contact -> new Told.Known(contact.story(cases(contact))))
                    .orElseGet(Told.OnItsWay::new);
        } catch (PartAway e) {
            return new Told.NotNow();
        }
    }

    private List<CaseFile> cases(Contact contact) {
        if (contact.questions().stream().noneMatch(question -> "HANDED_OVER".equals(question.outcome()))) {
            return List.of();
        }
        try {
            return cases.ofContact(Actor.RESIDENT, contact.contactId().toString()).as(new TypeReference<List<CaseFile>>() { }).orElse(List.of());
        } catch (PartAway e) {
            return List.of();
        }
    }

    private record Contact(UUID contactId, UUID rootContactId, String channel, String state, Instant receivedAt,
            @Nullable Instant takenAt, @Nullable Instant endedAt, @Nullable Instant closedAt, @Nullable Routing routing,
            List<Question> questions, List<Station> journey) {
        ContactStory story(List<CaseFile> cases) {
            boolean secrecy = routing != null && routing.secrecy();
            return new ContactStory(contactId, rootContactId, channel, state, receivedAt, takenAt, endedAt, closedAt,
                    routing == null || secrecy || routing.decision().equals("UNSURE") ? null : routing.topicName(), secrecy,
                    questions, journey, cases);
        }
    }

    private record Routing(String decision, @Nullable String topicName, boolean secrecy) {
    }
}

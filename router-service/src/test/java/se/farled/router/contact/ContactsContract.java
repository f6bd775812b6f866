package se.farled.router.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.farled.router.contact.CallFact.Caller;
import se.farled.router.contact.CallFact.Kind;
import se.farled.router.contact.CallFact.Transfer;
import se.farled.router.matching.OptionGuess;
import se.farled.router.routing.Routing;
import se.farled.router.routing.RoutingDecision;
import se.farled.router.routing.Weighing;

/** What every store of contacts must do. */
public abstract class ContactsContract {

    private static final Instant AT = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private static final Content CONTENT = new Content("Lekplats", "Gungan är trasig 🛝", new Content.Sender("Maja", null, "+4640"),
            new Content.Place(55.6, 13.0, "Almparken"), List.of(new Content.Attachment("a1", "bild.jpg", "image/jpeg", 17)));
    private static final Routing ROUTING = new Routing(new RoutingDecision.Owner("lekplats", "stadsbyggnad", null, 0.8), "sv",
            List.of(new Routing.TopicGuess("lekplats", 0.8)), List.of(new Routing.ArticleHit("lekplats-fel", 7, 0.5)),
            List.of(new Routing.Reason("för att", "because")), "engine-1", 3L, 2L,
            new Weighing("lekplats", 0.8, 0.1, false, null, new OptionGuess(0.3, Map.of("a", 0.7)), true));

    private final String id = UUID.randomUUID().toString();

    protected abstract Contacts contacts();

    @Test
    void whatIsAddedIsFoundAsItWas() {
        // Given
        Contact contact = new Waiting(facts(null));

        // When
        boolean added = contacts().add(contact, CONTENT, ROUTING);

        // Then
        assertThat(added).isTrue();
        assertThat(contacts().find(id)).contains(contact);
        assertThat(contacts().lock(id)).contains(contact);
        assertThat(contacts().content(id)).isEqualTo(CONTENT);
        assertThat(contacts().routing(id)).contains(ROUTING);
    }

    @Test
    void aKnownContactIsNotAddedAgain() {
        // Given
        contacts().add(new Waiting(facts(null)), CONTENT, ROUTING);

        // When
        boolean added = contacts().add(new Ended(facts(null)), Content.NONE, ROUTING);

        // Then
        assertThat(added).isFalse();
        assertThat(contacts().find(id)).get().isInstanceOf(Waiting.class);
        assertThat(contacts().content(id)).isEqualTo(CONTENT);
    }

    @Test
    void ofACallTheWordsAreWhatWasNotedLast() {
        // Given
        contacts().add(new Waiting(facts(null)), Content.NONE, ROUTING);
        assertThat(contacts().words(id)).isEmpty();

        // When
        contacts().note(id, "gungan");
        contacts().note(id, "trasig gunga");

        // Then
        assertThat(contacts().words(id)).isEqualTo("trasig gunga");
    }

    @Test
    void theResidentsOwnWordsGoBeforeWhatWasNoted() {
        // Given
        contacts().add(new Waiting(facts(null)), CONTENT, ROUTING);

        // When
        contacts().note(id, "något annat");

        // Then
        assertThat(contacts().words(id)).isEqualTo(CONTENT.words());
    }

    @Test
    void everyStateIsKept() {
        // Given
        contacts().add(new Waiting(facts(null)), CONTENT, ROUTING);
        Facts facts = facts(wholeLine()).at(new Times(AT, AT, AT, AT)).told(4);

        for (Contact contact : List.of(new Held(facts, "anna", AT.plusSeconds(45)), new OnTheLine(facts), new Ended(facts),
                new Abandoned(facts), new CallbackWaiting(facts), new Closed(facts, "anna"), new Closed(facts, null))) {
            // When
            contacts().save(contact);

            // Then
            assertThat(contacts().find(id)).contains(contact);
        }
    }

    @Test
    void onlyTheHolderRenews() {
        // Given
        contacts().add(new Held(facts(null), "anna", AT), CONTENT, ROUTING);

        // When
        boolean byAnother = contacts().renew(id, "bo", AT.plusSeconds(90));
        boolean byHolder = contacts().renew(id, "anna", AT.plusSeconds(45));

        // Then
        assertThat(byAnother).isFalse();
        assertThat(byHolder).isTrue();
        assertThat(contacts().find(id)).contains(new Held(facts(null), "anna", AT.plusSeconds(45)));
    }

    @Test
    void contentAndDecisionAreReplaced() {
        // Given
        contacts().add(new Waiting(facts(null)), CONTENT, ROUTING);
        Routing unsure = new Routing(new RoutingDecision.Unsure(0.1), "en", List.of(), List.of(), List.of(), "engine-2", null);

        // When
        contacts().saveContent(id, Content.NONE);
        contacts().saveRouting(id, unsure);

        // Then
        assertThat(contacts().content(id)).isEqualTo(Content.NONE);
        assertThat(contacts().routing(id)).contains(unsure);
    }

    @Test
    void theJourneyTellsItsContactsInOrderOfArrival() {
        // Given
        contacts().add(new Waiting(facts(null)), CONTENT, ROUTING);
        String later = UUID.randomUUID().toString();
        contacts().add(new Waiting(new Facts(later, id, id, Channel.EMAIL, "post", AT.plusSeconds(60), "sv", null, Times.NONE, null, 0)),
                CONTENT, ROUTING);

        // When
        List<Contacts.Station> journey = contacts().journey(id);

        // Then
        assertThat(journey).containsExactly(
                new Contacts.Station(id, Channel.PHONE, AT, ContactState.WAITING, "lekplats"),
                new Contacts.Station(later, Channel.EMAIL, AT.plusSeconds(60), ContactState.WAITING, "lekplats"));
    }

    private Facts facts(Line line) {
        return new Facts(id, id, null, Channel.PHONE, "0406280400", AT, "sv", "A17", Times.NONE, line, 0);
    }

    private static Line wholeLine() {
        Line line = Line.of(fact(Kind.RECEIVED, 0));
        for (Kind kind : Kind.values()) {
            line = line.with(fact(kind, kind.ordinal()));
        }
        return line;
    }

    private static CallFact fact(Kind kind, long second) {
        Instant at = AT.plusSeconds(second);
        return new CallFact(kind, "pbx", "1", at, new Caller(null, null, null, null),
                kind == Kind.TRANSFERRED ? new Transfer(at, TransferKind.CONSULT, "402") : null, kind == Kind.ENDED);
    }
}

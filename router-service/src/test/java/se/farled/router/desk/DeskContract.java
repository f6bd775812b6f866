package se.farled.router.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.farled.router.contact.CallbackWaiting;
import se.farled.router.contact.Channel;
import se.farled.router.contact.Closed;
import se.farled.router.contact.Contact;
import se.farled.router.contact.ContactState;
import se.farled.router.contact.Contacts;
import se.farled.router.contact.Content;
import se.farled.router.contact.Ended;
import se.farled.router.contact.Facts;
import se.farled.router.contact.Held;
import se.farled.router.contact.Times;
import se.farled.router.contact.Waiting;
import se.farled.router.desk.DeskOrder.Ticket;
import se.farled.router.routing.Routing;
import se.farled.router.routing.RoutingDecision;

/** What every store of the desk's order and questions must do; it begins empty. */
public abstract class DeskContract {

    private static final Instant AT = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private static final Routing ROUTING = new Routing(new RoutingDecision.Owner("lekplats", "stadsbyggnad", null, 0.8), "sv",
            List.of(), List.of(), List.of(), "engine-1", 3L);

    protected abstract Contacts contacts();

    protected abstract DeskOrder order();

    protected abstract Questions questions();

    @Test
    void theOneWhoArrivedFirstIsNextAlsoWithoutTheLine() {
        // Given
        add(new Waiting(facts(60, null)));
        String callback = add(new CallbackWaiting(facts(10, null)));
        add(new Held(facts(0, null), "anna", AT.plusSeconds(900)));

        // When
        var next = order().lockNext();

        // Then
        assertThat(next).contains(callback);
    }

    @Test
    void theDeskShowsWhatIsOpenInOrderAndThenWhatEnded() {
        // Given
        String ended = add(new Ended(facts(0, null)));
        String held = add(new Held(facts(20, null), "anna", AT.plusSeconds(900)));
        String waiting = add(new Waiting(facts(10, null)));
        add(new Closed(facts(5, null), "anna"));

        // When
        List<DeskEntry> entries = order().entries(10, AT);

        // Then
        assertThat(entries).extracting(DeskEntry::contactId).containsExactly(waiting, held, ended);
        assertThat(entries.get(1).holder()).isEqualTo("anna");
        assertThat(entries.getFirst().decision().topicId()).isEqualTo("lekplats");
        assertThat(order().entries(10, AT.plusSeconds(1))).hasSize(2);
    }

    @Test
    void anAdvisorFindsWhatWasTakenLast() {
        // Given
        add(new Held(taken(facts(0, null), 30), "anna", AT.plusSeconds(900)));
        String last = add(new Held(taken(facts(5, null), 40), "anna", AT.plusSeconds(900)));
        add(new Held(taken(facts(5, null), 50), "bo", AT.plusSeconds(900)));

        // When
        var held = order().heldBy("anna");

        // Then
        assertThat(held).contains(last);
        assertThat(order().heldBy("cilla")).isEmpty();
    }

    @Test
    void leasesThatEndedAreFound() {
        // Given
        String silent = add(new Held(facts(0, null), "anna", AT.plusSeconds(900)));
        add(new Held(facts(0, null), "bo", AT.plusSeconds(930)));

        // When
        List<String> expired = order().expired(AT.plusSeconds(901), 10);

        // Then
        assertThat(expired).containsExactly(silent);
    }

    @Test
    void whoClosedAContactIsForgottenAfterAWhile() {
        // Given
        String old = add(new Closed(facts(0, null), "anna"));

        // When
        int forgotten = order().forgetWhoClosed(AT.plusSeconds(1));

        // Then
        assertThat(forgotten).isEqualTo(1);
        assertThat(contacts().find(old)).get().isInstanceOfSatisfying(
                Closed.class, closed -> assertThat(closed.closedBy()).isNull());
    }

    @Test
    void theWaitingIsCountedByChannelWithTheMedianUntilTaken() {
        // Given
        add(new Waiting(facts(60, null)));
        add(new CallbackWaiting(facts(10, null)));
        add(new Held(taken(facts(0, null), 30), "anna", AT.plusSeconds(900)));
        add(new Held(taken(facts(0, null), 60), "bo", AT.plusSeconds(900)));

        // When
        DeskOrder.WaitingNow waiting = order().waiting(AT);

        // Then
        assertThat(waiting).isEqualTo(new DeskOrder.WaitingNow(2, Map.of(Channel.WALK_IN, 2L), AT.plusSeconds(10), 45L));
    }

    @Test
    void numbersInTheWaitingRoomAreShownUntilTheirContactIsClosed() {
        // Given
        add(new Waiting(facts(10, "A18")));
        add(new Held(facts(0, "A17"), "anna", AT.plusSeconds(900)));
        add(new Closed(facts(0, "A16"), "anna"));

        // When
        List<Ticket> tickets = order().tickets(AT);

        // Then
        assertThat(tickets).containsExactly(
                new Ticket("A17", ContactState.TAKEN, AT), new Ticket("A18", ContactState.WAITING, AT.plusSeconds(10)));
    }

    @Test
    void questionsHoldUntilTheyAreWithdrawn() {
        // Given
        String id = add(new Waiting(facts(0, null)));
        List<SettledQuestion> settled = List.of(
                new SettledQuestion(UUID.randomUUID().toString(), "lekplats", Outcome.ANSWERED, "lekplats-fel", 7L, "ntc-1", null, null, null, AT),
                new SettledQuestion(UUID.randomUUID().toString(), "dott-djur", Outcome.REFERRED, null, null, "lansstyrelsen", "vatten", "vid piren", AT));
        questions().add(id, settled);
        List<SettledQuestion> kept = questions().of(id);

        // When
        List<String> withdrawn = questions().withdraw(id, AT);

        // Then
        assertThat(kept).isEqualTo(settled);
        assertThat(withdrawn).containsExactlyInAnyOrderElementsOf(settled.stream().map(SettledQuestion::questionId).toList());
        assertThat(questions().of(id)).isEmpty();
    }

    private String add(Contact contact) {
        contacts().add(contact, Content.NONE, ROUTING);
        contacts().save(contact);
        return contact.id();
    }

    private static Facts facts(long second, String ticket) {
        String id = UUID.randomUUID().toString();
        return new Facts(id, id, null, Channel.WALK_IN, "reception", AT.plusSeconds(second), "sv", ticket,
                new Times(null, null, AT, AT), null, 0);
    }

    private static Facts taken(Facts facts, long second) {
        return new Facts(facts.contactId(), facts.rootContactId(), null, facts.channel(), "reception", facts.arrivedAt(), "sv",
                null, new Times(null, AT.plusSeconds(second), null, null), null, 0);
    }
}

package se.farled.router.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.farled.router.contact.CallFact.Kind;
import se.farled.router.contact.Contact;
import se.farled.router.contact.Held;
import se.farled.router.fixtures.Desk;

class TakeContactTest {

    private final Desk desk = new Desk();

    @Test
    void theOneWhoArrivedFirstIsNextWhateverTheChannel() {
        // Given
        desk.aContactWaitingFor(Duration.ofMinutes(1));
        String longest = desk.aContactWaitingFor(Duration.ofMinutes(9));
        desk.pbx(Kind.QUEUED, "1", 0);

        // When
        Optional<Contact> taken = desk.take.next("anna");

        // Then
        assertThat(taken).map(Contact::id).contains(longest);
    }

    @Test
    void nobodyWaitsNobodyIsTaken() {
        // When
        Optional<Contact> taken = desk.take.next("anna");

        // Then
        assertThat(taken).isEmpty();
    }

    @Test
    void aCallThatWasAnsweredInThePbxIsTakenByNameOnly() {
        // Given
        desk.pbx(Kind.ANSWERED, "1", 5);
        Optional<Contact> next = desk.take.next("anna");

        // When
        DeskResult<Contact> taken = desk.take.one(desk.call("1").id(), "anna");

        // Then
        assertThat(next).isEmpty();
        assertThat(taken).isInstanceOf(DeskResult.Done.class);
        assertThat(((Held) desk.call("1")).heldBy("anna")).isTrue();
    }

    @Test
    void whatAnotherAdvisorHoldsCannotBeTaken() {
        // Given
        String id = desk.aContactWaitingFor(Duration.ZERO);
        desk.take.next("anna");

        // When
        DeskResult<Contact> taken = desk.take.one(id, "bo");

        // Then
        assertThat(taken).isInstanceOf(DeskResult.TakenByOther.class);
    }

    @Test
    void takingTheSameTwiceIsOneTaking() {
        // Given
        String id = desk.aContactWaitingFor(Duration.ZERO);
        desk.take.one(id, "anna");
        desk.heard.forget();

        // When
        DeskResult<Contact> again = desk.take.one(id, "anna");

        // Then
        assertThat(again).isInstanceOf(DeskResult.Done.class);
        assertThat(desk.heard.names()).isEmpty();
    }

    @Test
    void aContactThatIsNotThereIsUnknown() {
        // When
        DeskResult<Contact> taken = desk.take.one(UUID.randomUUID().toString(), "anna");

        // Then
        assertThat(taken).isInstanceOf(DeskResult.Unknown.class);
    }
}

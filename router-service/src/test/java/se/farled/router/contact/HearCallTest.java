package se.farled.router.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.farled.router.contact.CallFact.Caller;
import se.farled.router.contact.CallFact.Kind;
import se.farled.router.contact.CallFact.Transfer;
import se.farled.router.fixtures.Desk;
import se.farled.router.routing.RoutingDecision;

class HearCallTest {

    private final Desk desk = new Desk();

    @Test
    void aCallWaitsFromItsFirstSignAndIsTakenInThePbxWhenAnswered() {
        // Given
        desk.pbx(Kind.RECEIVED, "1", 0);
        desk.pbx(Kind.QUEUED, "1", 2);

        // When
        desk.pbx(Kind.ANSWERED, "1", 20);

        // Then
        assertThat(desk.call("1")).isInstanceOf(OnTheLine.class);
        assertThat(desk.heard.names()).containsExactly("Queued", "Routed", "Taken");
    }

    @Test
    void anAbandonedCallTellsHowLongItWaitedAndALateQueuedDoesNotBringItBack() {
        // Given
        desk.pbx(Kind.RECEIVED, "1", 0);
        desk.pbx(Kind.ABANDONED, "1", 90);

        // When
        desk.pbx(Kind.QUEUED, "1", 5);

        // Then
        assertThat(desk.call("1")).isInstanceOf(Abandoned.class);
        assertThat(desk.heard.newest(Happening.Abandoned.class).waited()).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void aPbxThatTellsOnlyTheEndLeavesWorkAtTheDesk() {
        // When
        desk.pbx(Kind.ENDED, "1", 300);

        // Then
        assertThat(desk.call("1")).isInstanceOf(Ended.class);
        assertThat(desk.heard.names()).containsExactly("LineClosed", "Routed");
    }

    @Test
    void anAnswerThatComesAfterTheEndPutsTheStateRight() {
        // Given
        desk.pbx(Kind.QUEUED, "1", 0);
        desk.pbx(Kind.ENDED, "1", 300);

        // When
        desk.pbx(Kind.ANSWERED, "1", 20);

        // Then
        assertThat(desk.call("1")).isInstanceOf(Ended.class);
        assertThat(desk.heard.names()).containsExactly("Queued", "Routed", "Abandoned", "Corrected", "LineClosed");
    }

    @Test
    void aFactToldTwiceIsToldOnOnce() {
        // Given
        desk.pbx(Kind.ANSWERED, "1", 20);
        desk.pbx(Kind.ENDED, "1", 300);
        long told = desk.call("1").facts().sequence();

        // When
        desk.pbx(Kind.ENDED, "1", 300);

        // Then
        assertThat(desk.call("1").facts().sequence()).isEqualTo(told);
    }

    @Test
    void theAdvisorKeepsACallWhoseLineEndsAndWorkIsLeftWhenTheLeaseDoes() {
        // Given
        desk.pbx(Kind.RECEIVED, "1", 0);
        desk.take.next("anna");
        desk.pbx(Kind.ANSWERED, "1", 5);

        // When
        desk.pbx(Kind.ENDED, "1", 60);
        Contact ended = desk.call("1");
        desk.clock.pass(Duration.ofMinutes(2));
        desk.sweep.expired().forEach(desk.sweep::free);

        // Then
        assertThat(ended).isInstanceOf(Held.class);
        assertThat(desk.call("1")).isInstanceOf(Ended.class);
    }

    @Test
    void aCallSentToAnotherQueueWaitsAgainWithItsOriginalArrival() {
        // Given
        desk.pbx(Kind.RECEIVED, "1", 0);
        desk.pbx(Kind.ANSWERED, "1", 10);
        desk.take.one(desk.call("1").id(), "anna");

        // When
        desk.call.on(transferred("1", TransferKind.QUEUE, "bygglov", 60), null);

        // Then
        assertThat(desk.call("1")).isInstanceOf(Waiting.class);
        assertThat(desk.call("1").facts().arrivedAt()).isEqualTo(desk.at(0));
        assertThat(desk.heard.names()).endsWith("Taken", "Transferred", "Released", "Queued");
    }

    @Test
    void anOutsideNumberIsNotToldOn() {
        // Given
        desk.pbx(Kind.ANSWERED, "1", 10);

        // When
        desk.call.on(transferred("1", TransferKind.BLIND, "+46 70-123 45 67", 60), null);

        // Then
        assertThat(desk.heard.newest(Happening.Transferred.class).to()).isNull();
    }

    @Test
    void aCallbackKeepsItsPlaceWithoutTheLine() {
        // Given
        desk.pbx(Kind.QUEUED, "1", 0);
        desk.pbx(Kind.CALLBACK_REQUESTED, "1", 60);

        // When
        desk.pbx(Kind.ENDED, "1", 61);

        // Then
        assertThat(desk.call("1")).isInstanceOf(CallbackWaiting.class);
        assertThat(desk.order.lockNext()).contains(desk.call("1").id());
        assertThat(desk.heard.names()).containsExactly("Queued", "Routed", "CallbackOffered");
    }

    @Test
    void aMenuChoiceThatIsATopicIdDecidesTheTopic() {
        // When
        desk.call.on(hinted("1", "lekplats", 0), null);

        // Then
        assertThat(desk.contacts.routing(desk.call("1").id()).orElseThrow().decision())
                .isInstanceOf(RoutingDecision.Answer.class);
    }

    @Test
    void aMenuChoiceThatComesLateIsMatchedWhenItComes() {
        // Given
        desk.pbx(Kind.RECEIVED, "1", 0);

        // When
        desk.call.on(hinted("1", "lekplats", 4), null);

        // Then
        assertThat(desk.heard.names()).containsExactly("Queued", "Routed", "Routed");
        assertThat(desk.contacts.content(desk.call("1").id()).text()).isEqualTo("Lekplatser");
    }

    @Test
    void anArrivalThatComesLateMovesTheCallToItsTruePlace() {
        // Given
        desk.pbx(Kind.QUEUED, "1", 30);

        // When
        desk.pbx(Kind.RECEIVED, "1", 10);

        // Then
        assertThat(desk.call("1").facts().arrivedAt()).isEqualTo(desk.at(10));
        assertThat(desk.heard.names()).containsExactly("Queued", "Routed", "Corrected");
    }

    @Test
    void aClosedCallStaysClosedWhenItsLineEnds() {
        // Given
        desk.pbx(Kind.ANSWERED, "1", 1);
        desk.contacts.save(new Closed(desk.call("1").facts().at(Times.NONE.closed(desk.at(50))), "anna"));

        // When
        desk.pbx(Kind.ENDED, "1", 55);

        // Then
        assertThat(desk.call("1")).isInstanceOf(Closed.class);
        assertThat(desk.heard.names()).endsWith("LineClosed");
    }

    @Test
    void aClosedCallThatIsSentToAQueueAfterwardsWaitsAgain() {
        // Given
        desk.pbx(Kind.ANSWERED, "1", 1);
        desk.contacts.save(new Closed(desk.call("1").facts().at(Times.NONE.closed(desk.at(50))), "anna"));

        // When
        desk.call.on(transferred("1", TransferKind.QUEUE, "bygglov", 55), null);

        // Then
        assertThat(desk.call("1")).isInstanceOf(Waiting.class);
        assertThat(desk.heard.names()).endsWith("Transferred", "Reopened", "Queued");
    }

    private static CallFact hinted(String callId, String hint, long second) {
        return CallFact.of(Kind.RECEIVED, Desk.PBX, callId, new Desk().at(second), new Caller(null, null, null, hint));
    }

    private static CallFact transferred(String callId, TransferKind kind, String to, long second) {
        var at = new Desk().at(second);
        return new CallFact(Kind.TRANSFERRED, Desk.PBX, callId, at, new Caller(null, null, null, null),
                new Transfer(at, kind, to), false);
    }
}

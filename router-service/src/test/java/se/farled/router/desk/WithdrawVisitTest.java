package se.farled.router.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.farled.router.contact.Abandoned;
import se.farled.router.contact.Held;
import se.farled.router.contact.Waiting;
import se.farled.router.fixtures.Desk;

class WithdrawVisitTest {
    private final Desk desk = new Desk();
    private final WithdrawVisit withdraw = new WithdrawVisit(desk.contacts, desk.chronicle, desk.clock);
    private String visit;

    @BeforeEach
    void aVisitIsRegistered() {
        visit = desk.aVisitSince(Duration.ofSeconds(30));
        desk.heard.forget();
    }

    @Test
    void aVisitJustRegisteredIsTakenBackAsOneWhoLeft() {
        // When
        var result = withdraw.withdraw(visit);

        // Then
        assertThat(result).isInstanceOf(DeskResult.Done.class);
        assertThat(desk.contact(visit)).isInstanceOf(Abandoned.class);
        assertThat(desk.heard.names()).containsExactly("Abandoned");
        assertThat(desk.take.next("anna")).isEmpty();
    }

    @Test
    void aVisitThatSomebodyTookStays() {
        // Given
        desk.take.next("anna");

        // When
        var result = withdraw.withdraw(visit);

        // Then
        assertThat(result).isInstanceOf(DeskResult.CannotUndo.class);
        assertThat(desk.contact(visit)).isInstanceOf(Held.class);
    }

    @Test
    void afterTwoMinutesThePlaceIsTheVisitors() {
        // Given
        desk.clock.pass(Duration.ofSeconds(91));

        // When
        var result = withdraw.withdraw(visit);

        // Then
        assertThat(result).isInstanceOf(DeskResult.CannotUndo.class);
        assertThat(desk.contact(visit)).isInstanceOf(Waiting.class);
    }

    @Test
    void onlyVisitsAreTakenBack() {
        assertThat(withdraw.withdraw(desk.aContactWaitingFor(Duration.ZERO))).isInstanceOf(DeskResult.CannotUndo.class);
        assertThat(withdraw.withdraw("no-such")).isInstanceOf(DeskResult.Unknown.class);
    }
}

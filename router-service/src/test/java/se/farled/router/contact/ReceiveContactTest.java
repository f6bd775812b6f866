package se.farled.router.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.farled.router.fixtures.Desk;

class ReceiveContactTest {

    private final Desk desk = new Desk();

    @Test
    void aContactKeepsWhenItArrivedHoweverLateItIsTakenIn() {
        // When
        String id = desk.aContactWaitingFor(Duration.ofHours(3));

        // Then
        assertThat(desk.contact(id).facts().arrivedAt()).isEqualTo(desk.clock.instant().minus(Duration.ofHours(3)));
        assertThat(desk.contact(id).facts().sequence()).isEqualTo(2);
        assertThat(desk.heard.names()).containsExactly("Queued", "Routed");
    }

    @Test
    void theSameContactTwiceIsOneAndToldOnce() {
        // Given
        String id = desk.aContactWaitingFor(Duration.ZERO);
        Contact first = desk.contact(id);

        // When
        desk.receive.on(Desk.arrival(id, desk.clock.instant(), "dott-djur"), "again");

        // Then
        assertThat(desk.contact(id)).isEqualTo(first);
        assertThat(desk.heard.names()).containsExactly("Queued", "Routed");
    }
}

package se.farled.router.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.farled.router.contact.Contact;
import se.farled.router.contact.Happening;
import se.farled.router.contact.Held;
import se.farled.router.contact.ReleaseReason;
import se.farled.router.contact.Waiting;
import se.farled.router.fixtures.Desk;

class KeepContactTest {

    private final Desk desk = new Desk();

    @Test
    void aSilentDeskLosesItsContactWhichGoesBackToItsPlace() {
        // Given
        String id = desk.aContactWaitingFor(Duration.ofMinutes(5));
        desk.aContactWaitingFor(Duration.ofMinutes(1));
        desk.take.next("anna");
        desk.clock.pass(Duration.ofSeconds(46));

        // When
        desk.sweep.expired().forEach(desk.sweep::free);

        // Then
        assertThat(desk.contact(id)).isInstanceOf(Waiting.class);
        assertThat(desk.order.lockNext()).contains(id);
        assertThat(desk.heard.newest(Happening.Released.class).reason()).isEqualTo(ReleaseReason.LEASE_EXPIRED);
    }

    @Test
    void aHeartbeatKeepsTheContact() {
        // Given
        String id = desk.aContactWaitingFor(Duration.ZERO);
        desk.take.next("anna");
        desk.clock.pass(Duration.ofSeconds(40));

        // When
        desk.keep.heartbeat(id, "anna");
        desk.clock.pass(Duration.ofSeconds(40));

        // Then
        assertThat(desk.sweep.expired()).isEmpty();
    }

    @Test
    void aLeaseRenewedBetweenLookAndSweepIsLeftAlone() {
        // Given
        String id = desk.aContactWaitingFor(Duration.ZERO);
        desk.take.next("anna");
        desk.clock.pass(Duration.ofSeconds(46));
        desk.keep.heartbeat(id, "anna");

        // When
        desk.sweep.free(id);

        // Then
        assertThat(desk.contact(id)).isInstanceOf(Held.class);
    }

    @Test
    void aReleasedContactGoesBackToItsPlace() {
        // Given
        String id = desk.aContactWaitingFor(Duration.ofMinutes(5));
        desk.take.next("anna");

        // When
        DeskResult<Contact> released = desk.keep.release(id, "anna");

        // Then
        assertThat(released).isInstanceOf(DeskResult.Done.class);
        assertThat(desk.contact(id)).isInstanceOf(Waiting.class);
        assertThat(desk.contact(id).facts().arrivedAt()).isEqualTo(desk.clock.instant().minus(Duration.ofMinutes(5)));
    }

    @Test
    void onlyTheHolderKeepsOrReleases() {
        // Given
        String id = desk.aContactWaitingFor(Duration.ZERO);
        desk.take.next("anna");

        // When
        DeskResult<?> heartbeat = desk.keep.heartbeat(id, "bo");
        DeskResult<?> release = desk.keep.release(id, "bo");

        // Then
        assertThat(heartbeat).isInstanceOf(DeskResult.NotYours.class);
        assertThat(release).isInstanceOf(DeskResult.NotYours.class);
    }
}

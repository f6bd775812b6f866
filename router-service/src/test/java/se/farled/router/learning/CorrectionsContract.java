package se.farled.router.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.farled.router.contact.Contacts;
import se.farled.router.fixtures.SomeContact;
import se.farled.router.matching.Sketch;

/** What every store of corrections does. */
public abstract class CorrectionsContract {

    private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
    private static final Sketch SKETCH = new Sketch(new long[] {-7, 3}, new float[] {0.6f, 0.8f});

    protected abstract Corrections corrections();

    protected abstract Contacts contacts();

    @Test
    public void aHeldOneIsFoundByOthersAndWithAllOfIt() {
        // Given
        Correction held = correction("x-held", NOW);
        // When
        corrections().addHeld(held, "anna");
        // Then
        assertThat(corrections().heldByOthers("x-held", "bo")).containsExactly(held);
        assertThat(corrections().heldByOthers("x-held", "anna")).isEmpty();
        assertThat(corrections().heldByOthers("x-other", "bo")).isEmpty();
        assertThat(corrections().lockHeld(held.correctionId())).contains(held);
    }

    @Test
    public void oneThatCountsIsNeitherHeldNorLocked() {
        // Given
        Correction held = correction("x-released", NOW);
        corrections().addHeld(held, "anna");
        // When
        corrections().release(held.correctionId());
        // Then
        assertThat(corrections().lockHeld(held.correctionId())).isEmpty();
        assertThat(corrections().heldByOthers("x-released", "bo")).isEmpty();
        assertThat(corrections().list(true, 500)).extracting(Corrections.Listed::correctionId).doesNotContain(held.correctionId());
        assertThat(corrections().list(false, 500)).extracting(Corrections.Listed::correctionId).contains(held.correctionId());
    }

    @Test
    public void removingTellsWhetherItCounted() {
        // Given
        Correction held = correction("x-removed", NOW);
        Correction learnt = correction("x-removed", NOW);
        corrections().addHeld(held, "anna");
        corrections().addLearnt(learnt);
        // When
        boolean heldCounted = corrections().remove(held.correctionId());
        boolean learntCounted = corrections().remove(learnt.correctionId());
        // Then
        assertThat(heldCounted).isFalse();
        assertThat(learntCounted).isTrue();
        assertThat(corrections().remove(learnt.correctionId())).isFalse();
    }

    @Test
    public void aContactsAreFoundHeldOrNot() {
        // Given
        Correction one = correction("x-contact", NOW);
        Correction other = correction("x-contact", NOW);
        corrections().addHeld(one, "anna");
        corrections().addLearnt(other);
        // When
        var found = corrections().ofContact(one.contactId());
        // Then
        assertThat(found).containsExactly(one.correctionId());
        assertThat(corrections().ofContact(other.contactId())).containsExactly(other.correctionId());
    }

    @Test
    public void theOldHeldOnesAreFound() {
        // Given
        Correction old = correction("x-old", NOW.minusSeconds(60));
        Correction newer = correction("x-old", NOW);
        corrections().addHeld(old, "anna");
        corrections().addHeld(newer, "anna");
        // When
        var found = corrections().heldBefore(NOW);
        // Then
        assertThat(found).contains(old.correctionId()).doesNotContain(newer.correctionId());
    }

    private Correction correction(String topicId, Instant at) {
        String contactId = SomeContact.in(contacts());
        return new Correction(UUID.randomUUID().toString(), contactId, topicId, "vatten", null, SKETCH, at);
    }
}

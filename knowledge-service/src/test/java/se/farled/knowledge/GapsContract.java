package se.farled.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.knowledge.GapFixtures.ANSWER;
import static se.farled.knowledge.GapFixtures.gapOwedBy;
import static se.farled.knowledge.NoticeFixtures.MONDAY_NOON;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import se.farled.knowledge.gap.Gap;
import se.farled.knowledge.gap.GapKind;
import se.farled.knowledge.gap.Gaps;

/** What every store of gaps keeps to. */
public interface GapsContract extends StoreContract<Gap> {

    @Override
    Gaps store();

    @Override
    default Gap one() {
        return gapOwedBy("parks", "gap-1", MONDAY_NOON, ANSWER);
    }

    @Override
    default Gap otherOfTheSameId() {
        return new Gap("gap-1", 1, GapKind.NOT_IN_BASE, "schools", null, null, null, null, MONDAY_NOON, MONDAY_NOON.plusSeconds(60), null);
    }

    @Test
    default void gapsAreFoundByOwnerStateAndContactTheOneDueFirstAtTheHead() {
        // Given
        Gaps store = store();
        store.save(gapOwedBy("parks", "later", MONDAY_NOON.plusSeconds(1), null));
        store.save(gapOwedBy("parks", "sooner", MONDAY_NOON, null));
        store.save(gapOwedBy("parks", "closed", MONDAY_NOON, ANSWER));
        store.save(gapOwedBy("schools", "foreign", MONDAY_NOON, null));
        // Then
        assertThat(store.search("parks", true, null)).extracting(Gap::gapId).containsExactly("sooner", "later");
        assertThat(store.search("parks", false, null)).extracting(Gap::gapId).containsExactly("closed");
        assertThat(store.search(null, null, "contact-foreign")).extracting(Gap::gapId).containsExactly("foreign");
        assertThat(store.search(null, null, null)).hasSize(4);
    }

    @Test
    default void gapsAreCountedByOrganisationAndMatter() {
        // Given
        Gaps store = store();
        store.save(gapOwedBy("parks", "first", MONDAY_NOON, null));
        store.save(gapOwedBy("parks", "second", MONDAY_NOON.plusSeconds(1), null));
        store.save(gapOwedBy("schools", "closed", MONDAY_NOON, ANSWER));
        // Then
        assertThat(store.counts()).containsExactly(new Gaps.Count("parks", 2, 0, MONDAY_NOON), new Gaps.Count("schools", 0, 1, null));
        assertThat(store.openByMatter()).containsExactly(new Gaps.Matter("parks", "swing", "art-swing", 2));
    }

    @Test
    default void wordingsOfGapsClosedLongAgoAreForgotten() {
        // Given
        Gaps store = store();
        store.save(gapOwedBy("parks", "closed", MONDAY_NOON, ANSWER));
        store.save(gapOwedBy("parks", "open", MONDAY_NOON, null));
        // When
        int early = store.forgetWordingsClosedBefore(ANSWER.at());
        int late = store.forgetWordingsClosedBefore(ANSWER.at().plus(Duration.ofMillis(1)));
        // Then
        assertThat(early).isZero();
        assertThat(late).isEqualTo(1);
        assertThat(store.find("closed").orElseThrow().wording()).isNull();
        assertThat(store.find("open").orElseThrow().wording()).isNotNull();
    }

    @Test
    default void wordingsOfAnErasedContactAreForgotten() {
        // Given
        Gaps store = store();
        store.save(gapOwedBy("parks", "erased", MONDAY_NOON, null));
        store.save(gapOwedBy("parks", "other", MONDAY_NOON, null));
        // When
        int forgotten = store.forgetWordingsOf("contact-erased");
        // Then
        assertThat(forgotten).isEqualTo(1);
        assertThat(store.find("erased").orElseThrow().wording()).isNull();
        assertThat(store.find("other").orElseThrow().wording()).isNotNull();
    }
}

package se.farled.router.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.farled.router.contact.Closed;
import se.farled.router.contact.Content;
import se.farled.router.contact.Happening;
import se.farled.router.desk.Outcome;
import se.farled.router.desk.QuestionDraft;
import se.farled.router.fixtures.Desk;
import se.farled.router.fixtures.InMemoryKeptWords;

class EraseWordsTest {

    private static final Duration KEPT = Duration.ofDays(90);

    private final Desk desk = new Desk();
    private final EraseWords erase = new EraseWords(
            new InMemoryKeptWords(desk.contacts, desk.order), desk.contacts, desk.chronicle, desk.knowledge, List.of(), desk.clock);

    @Test
    void wordsAreKeptForTheDaysThatAreSetAndNotLonger() {
        // Given
        String id = answered("lekplats");
        desk.clock.pass(KEPT);
        List<String> before = erase.settledFor(KEPT);

        // When
        desk.clock.pass(Duration.ofSeconds(1));

        // Then
        assertThat(before).isEmpty();
        assertThat(erase.settledFor(KEPT)).containsExactly(id);
    }

    @Test
    void wordsUnderSecrecyAreForgottenAsSoonAsTheContactCannotBeTakenBack() {
        // Given
        answered("lekplats");
        String secret = answered("skuld");
        desk.clock.pass(Closed.UNDO);
        List<String> undoable = erase.secret();

        // When
        desk.clock.pass(Duration.ofSeconds(1));

        // Then
        assertThat(undoable).isEmpty();
        assertThat(erase.secret()).containsExactly(secret);
    }

    @Test
    void anErasureIsToldSoThatOthersEraseTheirs() {
        // Given
        String id = answered("lekplats");
        desk.heard.forget();

        // When
        erase.erase(id);

        // Then
        assertThat(desk.contacts.content(id)).isEqualTo(Content.NONE);
        assertThat(desk.heard.names()).containsExactly("Erased");
        assertThat(desk.heard.newest(Happening.Erased.class).at()).isEqualTo(desk.clock.instant());
        assertThat(erase.settledFor(Duration.ofDays(-1))).isEmpty();
    }

    private String answered(String topicId) {
        String id = desk.aContactWaitingFor(Duration.ofMinutes(1));
        desk.take.next("anna");
        desk.finish.finish(id, "anna", List.of(new QuestionDraft(topicId, Outcome.ANSWERED, null, null, null, null)));
        return id;
    }
}

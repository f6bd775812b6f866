package se.farled.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.farled.gateway.security.Actor;
import se.farled.gateway.security.Role;

class LiveStreamTest {
    private static final Actor ADVISOR = new Actor("a", Role.ADVISOR, null);
    private static final Actor EDITOR_OF_PARKS = new Actor("e", Role.EDITOR, "parks");

    private final LiveStream stream = new LiveStream();

    @Test
    void aNewClientSeesWhatHappensFromNowOn() {
        // Given
        stream.publish(aContact("earlier"));
        var cursor = stream.cursor(ADVISOR, null);

        // When
        stream.publish(aContact("later"));

        // Then
        assertThat(seenBy(cursor)).containsExactly("later");
    }

    @Test
    void aClientThatComesBackSeesWhatItMissed() {
        // Given
        var before = stream.cursor(ADVISOR, null);
        stream.publish(aContact("seen"));
        var lastId = before.next().id();

        // When
        stream.publish(aContact("missed 1"));
        stream.publish(aContact("missed 2"));

        // Then
        assertThat(seenBy(stream.cursor(ADVISOR, lastId))).containsExactly("missed 1", "missed 2");
    }

    @Test
    void aClientThatSawNothingYetCanStillGoOnFromWhereItStood() {
        // Given
        var lastId = stream.cursor(ADVISOR, null).here();

        // When
        stream.publish(aContact("first of all"));

        // Then
        assertThat(seenBy(stream.cursor(ADVISOR, lastId))).containsExactly("first of all");
    }

    @Test
    void aClientOfAnEarlierRunIsToldToLoadAnew() {
        assertThat(seenBy(stream.cursor(ADVISOR, "0a1b2c3d-17"))).containsExactly("snapshot");
        assertThat(seenBy(stream.cursor(ADVISOR, "nonsense"))).containsExactly("snapshot");
    }

    @Test
    void aClientThatIsTooSlowIsToldToLoadAnewAndGoesOn() {
        // Given
        var cursor = stream.cursor(ADVISOR, null);

        // When
        for (int i = 0; i <= LiveStream.LENGTH; i++) {
            stream.publish(aContact("flood"));
        }
        var first = seenBy(cursor);
        stream.publish(aContact("after"));

        // Then
        assertThat(first).containsExactly("snapshot");
        assertThat(seenBy(cursor)).containsExactly("after");
    }

    @Test
    void anOrganisationSeesItsOwnCasesOnly() {
        // Given
        var cursor = stream.cursor(EDITOR_OF_PARKS, null);

        // When
        stream.publish(aContact("a contact"));
        stream.publish(aCase("another's", "schools"));
        stream.publish(aCase("ours", "parks"));

        // Then
        assertThat(seenBy(cursor)).containsExactly("ours");
    }

    @Test
    void aNoticeIsSeenByEveryEditorAndNotByTheReception() {
        // Given
        var editor = stream.cursor(EDITOR_OF_PARKS, null);
        var reception = stream.cursor(new Actor("r", Role.RECEPTION, null), null);

        // When
        stream.publish(happening("notice", "water", "a notice"));
        stream.publish(happening("surge", "water", "another's surge"));

        // Then
        assertThat(seenBy(editor)).containsExactly("a notice");
        assertThat(seenBy(reception)).isEmpty();
    }

    @Test
    void theExchangeSeesNothing() {
        // Given
        var cursor = stream.cursor(new Actor("t", Role.TELEPHONY, null), null);

        // When
        stream.publish(aContact("a contact"));
        stream.publish(aCase("a case", "parks"));

        // Then
        assertThat(seenBy(cursor)).isEmpty();
    }

    private static List<String> seenBy(Cursor cursor) {
        var seen = new ArrayList<String>();
        for (var message = cursor.next(); message != null; message = cursor.next()) {
            seen.add(message.happening() == null ? "snapshot" : String.valueOf(message.happening().data().get("id")));
        }
        return seen;
    }

    private static Happening aContact(String id) {
        return happening("contact", null, id);
    }

    private static Happening aCase(String id, String organisationId) {
        return happening("case", organisationId, id);
    }

    private static Happening happening(String name, @Nullable String organisationId, String id) {
        return new Happening(name, organisationId, Map.of("id", id));
    }
}

package se.farled.system.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.farled.system.Contacts;
import se.farled.system.RunningCity;
import se.farled.system.client.Phone.Fact;
import tools.jackson.databind.JsonNode;

/** A call leaves a true state, however much or little its exchange tells, and in whatever order. */
class TelephonyIT {
    private final RunningCity city = RunningCity.current();
    private final Contacts contacts = new Contacts(city);
    private final String word = Contacts.word();
    private final OffsetDateTime start = OffsetDateTime.now().minusMinutes(10).withNano(0);

    @Test
    void callerWhoHangsUpHasLeftTheDesk() {
        // Given
        var contactId = heard(fact("call-received", 0), fact("call-queued", 1));

        // When
        heard(fact("call-abandoned", 95), fact("call-ended", 96));

        // Then
        inState(contactId, "ABANDONED");
    }

    @Test
    void placeOutlivesTheCallAsACallback() {
        // Given
        var contactId = heard(fact("call-queued", 0));

        // When
        heard(fact("callback-requested", 60), fact("call-ended", 61));

        // Then
        var contact = inState(contactId, "CALLBACK_WAITING");
        assertThat(instant(contact, "receivedAt")).isEqualTo(start.toInstant());
        assertThat(contacts.atDesk(word).path("callback").asBoolean()).isTrue();
    }

    @Test
    void callSentBackToTheQueueKeepsItsArrival() {
        // Given
        var contactId = heard(fact("call-queued", 0), fact("call-answered", 30));
        inState(contactId, "TAKEN");

        // When
        heard(fact("call-transferred", 90, "transferKind", "QUEUE", "transferTo", "bygglov"), fact("call-queued", 91));

        // Then
        assertThat(instant(inState(contactId, "WAITING"), "receivedAt")).isEqualTo(start.toInstant());
    }

    @Test
    void callKnownOnlyByItsEndIsShownAsEnded() {
        // When
        var contactId = heard(fact("call-ended", 120, "endedBy", "CALLER"));

        // Then
        inState(contactId, "ENDED");
    }

    @Test
    void callThatEndsTwiceStaysAbandoned() {
        // Given
        var contactId = heard(fact("call-queued", 0), fact("call-abandoned", 20));
        inState(contactId, "ABANDONED");

        // When
        heard(fact("call-ended", 21), fact("call-ended", 22));

        // Then
        inState(contactId, "ABANDONED");
    }

    @Test
    void factsInTheWrongOrderEndInTheTrueState() {
        // When
        var contactId = heard(fact("call-abandoned", 40), fact("call-queued", 1), fact("call-received", 0));

        // Then
        contacts.awaited(contactId, contact -> contact.path("state").asString("").equals("ABANDONED")
                && instant(contact, "receivedAt").equals(start.toInstant()));
    }

    /** Sends the facts and gives the id of their contact, which is found by its words, waiting or not. */
    private String heard(Fact... facts) {
        var answer = city.phone().batch(List.of(facts));
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return callsContact("/pbx/system-test", word);
    }

    /** The same call always has the same contact: a UUID (version 8) of the exchange and its call id. */
    private static String callsContact(String source, String callId) {
        try {
            var hash = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256")
                    .digest((source + "|call-id|" + callId).getBytes(StandardCharsets.UTF_8)));
            return new UUID(hash.getLong() & ~0xF000L | 0x8000L, hash.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L).toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode inState(String contactId, String state) {
        return contacts.awaited(contactId, contact -> contact.path("state").asString("").equals(state));
    }

    private Fact fact(String kind, int second, String... more) {
        var data = new HashMap<String, Object>(Map.of("queue", "vaxel", "topicHint", word + " en fråga"));
        for (int i = 0; i < more.length; i += 2) {
            data.put(more[i], more[i + 1]);
        }
        return new Fact(UUID.randomUUID().toString(), kind, word, start.plusSeconds(second), data);
    }

    private static Instant instant(JsonNode contact, String field) {
        return OffsetDateTime.parse(contact.path(field).asString("")).toInstant();
    }
}

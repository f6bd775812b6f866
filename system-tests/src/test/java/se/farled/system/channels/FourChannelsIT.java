package se.farled.system.channels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.farled.system.Contacts;
import se.farled.system.RunningCity;
import se.farled.system.client.LiveEvents;
import se.farled.system.client.LiveEvents.LiveEvent;
import se.farled.system.client.Phone.Fact;
import se.farled.system.client.Post;
import tools.jackson.databind.JsonNode;

/** The main job: a contact from each channel is routed, stands at the desk and is told on the live stream. */
class FourChannelsIT {
    private final RunningCity city = RunningCity.current();
    private final Contacts contacts = new Contacts(city);
    private final Queue<LiveEvent> told = new ConcurrentLinkedQueue<>();
    private final String word = Contacts.word();
    private LiveEvents stream;

    @BeforeEach
    void listen() {
        stream = LiveEvents.open(city.as("advisor"), told::add);
    }

    @AfterEach
    void hangUp() {
        stream.close();
    }

    @Test
    void formReachesTheDesk() {
        // Given
        var form = Map.of("channel", "WEB", "text", word + " Gatlyktan utanför vårt hus är släckt.", "language", "sv",
                "sender", Map.of("name", "Maja", "email", "maja@fyrhamn.example"));

        // When
        var contactId = contacts.sent(form);

        // Then
        reachedTheDesk(contactId, "WEB");
        assertThat(contacts.find(contactId).path("sender").path("name").asString("")).isEqualTo("Maja");
    }

    @Test
    void mailReachesTheDesk() {
        // Given
        var letter = Post.letter("Nils <nils@fyrhamn.example>", "Hål i gatan", word + " Det är ett djupt hål i körbanan på Lergatan.\n\nMvh Nils");

        // When
        city.post().send("nils@fyrhamn.example", letter);

        // Then
        var contactId = contacts.atDesk(word).path("contactId").asString("");
        reachedTheDesk(contactId, "EMAIL");
        assertThat(contacts.find(contactId).path("subject").asString("")).isEqualTo("Hål i gatan");
    }

    @Test
    void callsInABatchReachTheDesk() {
        // Given
        var data = Map.<String, Object>of("from", "040-628 04 77", "queue", "vaxel", "position", 2, "language", "sv", "topicHint",
                word + " papperskorgen i parken är full");

        // When
        var answer = city.phone().batch(List.of(Fact.now("call-received", word, data), Fact.now("call-queued", word, data)));

        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        assertThat(answer.json().path("accepted").asInt()).isEqualTo(2);
        reachedTheDesk(contacts.atDesk(word).path("contactId").asString(""), "PHONE");
    }

    @Test
    void callToldInStructuredAndBinaryModeIsOneContact() {
        // Given
        var data = Map.<String, Object>of("from", "anonymous", "topicHint", word + " bibliotekets öppettider");

        // When
        var first = city.phone().structured(Fact.now("call-received", word, data));
        var second = city.phone().binary(Fact.now("call-queued", word, data));

        // Then
        assertThat(List.of(first.status(), second.status())).containsExactly(202, 202);
        reachedTheDesk(contacts.atDesk(word).path("contactId").asString(""), "PHONE");
        assertThat(contacts.desk()).filteredOn(this::mine).hasSize(1);
    }

    @Test
    void visitReachesTheDeskWithANumber() {
        // Given
        var visit = Map.<String, Object>of("channel", "WALK_IN", "text", word + " vill låna en flytväst");

        // When
        var answer = city.as("reception").post("/api/contacts", visit);

        // Then
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        assertThat(answer.text("ticket")).isNotEmpty();
        reachedTheDesk(answer.text("contactId"), "WALK_IN");
        assertThat(contacts.find(answer.text("contactId")).path("ticket").asString("")).isEqualTo(answer.text("ticket"));
    }

    private void reachedTheDesk(String contactId, String channel) {
        assertThat(contacts.routed(contactId).path("channel").asString("")).isEqualTo(channel);
        var entry = contacts.atDesk(word);
        assertThat(entry.path("contactId").asString("")).isEqualTo(contactId);
        assertThat(entry.path("channel").asString("")).isEqualTo(channel);
        assertThat(entry.path("state").asString("")).isEqualTo("WAITING");
        assertThat(entry.path("routing").path("decision").asString("")).isIn("ANSWER", "OWNER", "REFERRAL", "ASK", "UNSURE");
        await().atMost(Contacts.SOON).until(() -> told.stream().anyMatch(event -> event.name().equals("contact")
                && event.data().path("contactId").asString("").equals(contactId) && !event.data().path("decision").asString("").isEmpty()));
    }

    private boolean mine(JsonNode entry) {
        return entry.path("excerpt").asString("").contains(word);
    }
}

package se.farled.system.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.farled.system.Contacts;
import se.farled.system.RunningCity;
import se.farled.system.client.Phone.Fact;
import se.farled.system.client.Post;

/** The same request twice is one contact, whatever the channel. */
class SameTwiceIT {
    private final RunningCity city = RunningCity.current();
    private final Contacts contacts = new Contacts(city);
    private final String word = Contacts.word();

    @Test
    void sameKeyGivesTheSameAnswerAndOneContact() {
        // Given
        var form = Map.of("channel", "WEB", "text", word + " Soporna är inte hämtade.");
        var key = UUID.randomUUID().toString();
        var first = city.anyone().post("/api/contacts", form, "Idempotency-Key", key);

        // When
        var second = city.anyone().post("/api/contacts", form, "Idempotency-Key", key);

        // Then
        assertThat(second.status()).isEqualTo(202);
        assertThat(second.json()).isEqualTo(first.json());
        standsOnceAtTheDesk();
    }

    @Test
    void sameKeyWithOtherWordsIsRefused() {
        // Given
        var key = UUID.randomUUID().toString();
        city.anyone().post("/api/contacts", Map.of("channel", "WEB", "text", word + " det ena"), "Idempotency-Key", key);

        // When
        var answer = city.anyone().post("/api/contacts", Map.of("channel", "WEB", "text", "det andra"), "Idempotency-Key", key);

        // Then
        assertThat(answer.status()).isEqualTo(422);
    }

    @Test
    void sameCloudEventTwiceIsOneFact() {
        // Given
        var fact = Fact.now("call-queued", word, Map.of("topicHint", word + " felparkerad bil"));
        city.phone().structured(fact);

        // When
        var answers = List.of(city.phone().structured(fact), city.phone().batch(List.of(fact, fact)));

        // Then
        assertThat(answers).allMatch(answer -> answer.status() == 202);
        standsOnceAtTheDesk();
    }

    @Test
    void sameMailTwiceIsOneContact() {
        // Given
        var letter = Post.letter("elsa@fyrhamn.example", "Fråga", word + " När öppnar simhallen?");
        city.post().send("elsa@fyrhamn.example", letter);
        contacts.atDesk(word);

        // When
        city.post().send("elsa@fyrhamn.example", letter);

        // Then
        standsOnceAtTheDesk();
    }

    /** A mail that comes after it has arrived too: then the first has nothing behind it any more. */
    private void standsOnceAtTheDesk() {
        contacts.atDesk(word);
        var later = Contacts.word();
        city.post().send("siv@fyrhamn.example", Post.letter("siv@fyrhamn.example", "Sedan", later));
        contacts.atDesk(later);
        sleep(Duration.ofMillis(500));
        assertThat(contacts.desk()).filteredOn(entry -> entry.path("excerpt").asString("").contains(word)).hasSize(1);
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

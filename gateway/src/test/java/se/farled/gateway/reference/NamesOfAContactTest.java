package se.farled.gateway.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NamesOfAContactTest {
    private final StatusLinks links = new StatusLinks("a-secret", "https://farled.example/");

    @Test
    void theSameSourceGivesTheSameContact() {
        assertThat(ContactIds.of("box", "Message-ID", "<1@x>")).isEqualTo(ContactIds.of("box", "Message-ID", "<1@x>"))
                .isNotEqualTo(ContactIds.of("box", "Message-ID", "<2@x>"));
        assertThat(ContactIds.of("box", "Message-ID", "<1@x>").version()).isEqualTo(8);
        assertThat(ContactIds.of("box", "Message-ID", "<1@x>").variant()).isEqualTo(2);
    }

    @Test
    void freshIdsSortByTimeAndDoNotRepeat() {
        // Given
        var early = ContactIds.fresh(Instant.parse("2026-11-25T08:00:00Z"));
        var late = ContactIds.fresh(Instant.parse("2026-11-25T08:00:01Z"));

        // Then
        assertThat(early.version()).isEqualTo(7);
        assertThat(early.toString()).isLessThan(late.toString());
        var seen = new HashSet<UUID>();
        for (int i = 0; i < 10_000; i++) {
            assertThat(seen.add(ContactIds.fresh(Instant.EPOCH))).isTrue();
        }
    }

    @Test
    void aReferenceCanBeReadAloud() {
        assertThat(Reference.of(UUID.fromString("0198c0de-0000-7000-8000-000000000001"))).matches("([0-9A-HJKMNP-TV-Z]{3}-){2}[0-9A-HJKMNP-TV-Z]{3}");
    }

    @Test
    void aStatusLinkLeadsBackToItsContactAndNoOtherCanBeMade() {
        // Given
        var contactId = UUID.randomUUID();
        var token = links.token(contactId);

        // Then
        assertThat(links.url(contactId)).isEqualTo("https://farled.example/status/" + token);
        assertThat(links.contactId(token)).contains(contactId);
        assertThat(new StatusLinks("another", "x").contactId(token)).isEmpty();
        assertThat(links.contactId((token.startsWith("A") ? "B" : "A") + token.substring(1))).isEmpty();
        assertThat(links.contactId("")).isEmpty();
        assertThat(links.contactId("no token at all")).isEmpty();
    }
}

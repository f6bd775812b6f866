package se.farled.router.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContactIdTest {

    @Test
    void theSameSourceGivesTheSameUuidOfVersionEight() {
        // When
        UUID id = UUID.fromString(ContactId.of("pbx", "call-id", "1732521600.17"));

        // Then
        assertThat(id).hasToString(ContactId.of("pbx", "call-id", "1732521600.17"));
        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id).isNotEqualTo(UUID.fromString(ContactId.of("pbx2", "call-id", "1732521600.17")));
    }
}

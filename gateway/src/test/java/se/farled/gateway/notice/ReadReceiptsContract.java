package se.farled.gateway.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of receipts does. */
public abstract class ReadReceiptsContract {
    private final String noticeId = "ntc-" + UUID.randomUUID();

    protected abstract ReadReceipts receipts();

    @Test
    void aReceiptIsKeptOnce() {
        // When
        receipts().keep(noticeId, "seal 1");
        receipts().keep(noticeId, "seal 1");
        receipts().keep(noticeId, "seal 2");

        // Then
        assertThat(receipts().of(noticeId)).containsExactlyInAnyOrder("seal 1", "seal 2");
        assertThat(receipts().of("another")).isEmpty();
    }

    @Test
    void receiptsGoWithTheirNotice() {
        // Given
        receipts().keep(noticeId, "seal");
        receipts().keep(noticeId + "-over", "seal");

        // When
        receipts().forgetAllBut(List.of(noticeId));

        // Then
        assertThat(receipts().of(noticeId)).containsExactly("seal");
        assertThat(receipts().of(noticeId + "-over")).isEmpty();
    }
}

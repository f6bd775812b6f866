package se.farled.gateway.intake;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Remembers which keys were used, so that a request sent twice gets one answer. */
public interface Receipts {

    /**
     * What a key stands for.
     *
     * @param contentHash hash of what was sent
     * @param confirmed whether the log has the contact
     */
    record Entry(UUID contactId, String contentHash, @Nullable String ticket, boolean confirmed) {
    }

    /**
     * Takes the key for this entry, or tells what it already stands for. Empty when the memory is away: intake goes on without.
     */
    Optional<Entry> claim(String scope, String key, Entry entry);

    /** The log has it. */
    void confirm(String scope, String key);

    /** The log did not take it: the key is free again. */
    void free(String scope, String key);
}

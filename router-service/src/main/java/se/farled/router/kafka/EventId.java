package se.farled.router.kafka;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** The CloudEvents id of a record that was read. */
public final class EventId {

    private EventId() {}

    /** The id in the record's headers; null when its writer gave none. */
    public static @Nullable String of(Headers headers) {
        Header id = headers.lastHeader("ce_id");
        return id == null || id.value() == null ? null : new String(id.value(), StandardCharsets.UTF_8);
    }
}

package se.farled.gateway.lead;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the last four weeks' questions on a topic went, and where they would have gone under another rule. */
public record RuleTrial(Instant from, Instant to, long contacts, long moved, List<Row> rows) {

    /** Questions that go one way; no owner where the topic's question is asked instead. */
    public record Row(@Nullable String optionId, @Nullable Named now, @Nullable Named then, long contacts) {
        public boolean moves() {
            return !Objects.equals(now, then);
        }
    }
}

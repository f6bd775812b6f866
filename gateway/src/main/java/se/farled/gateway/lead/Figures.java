package se.farled.gateway.lead;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts of a period as the router gives them: by topic, organisation, channel and outcome, never by person. */
public record Figures(Instant from, Instant to, long contacts, Map<String, Long> byChannel, Map<String, Long> byState, long questions,
        Map<String, Long> byOutcome, List<Row> byTopic, List<Row> byOrganisation) {

    /** One topic or organisation. */
    public record Row(String id, @Nullable String name, long questions, Map<String, Long> byOutcome) {
        public long count(String outcome) {
            return byOutcome.getOrDefault(outcome, 0L);
        }

        /** Share answered in the contact itself, in whole percent. */
        public long answeredPercent() {
            return Figures.percent(count("ANSWERED"), questions);
        }
    }

    public long count(String outcome) {
        return byOutcome.getOrDefault(outcome, 0L);
    }

    /** Share answered in the contact itself, in whole percent. */
    public long answeredPercent() {
        return percent(count("ANSWERED"), questions);
    }

    private static long percent(long part, long whole) {
        return whole == 0 ? 0 : Math.round(100.0 * part / whole);
    }
}

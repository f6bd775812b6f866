package se.farled.gateway.lead;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What other thresholds would have meant for the last four weeks' contacts.
 *
 * @param weighed those that the engine decided alone, and that were tried
 * @param moved those that would have been decided otherwise
 */
public record PolicyTrial(Instant from, Instant to, long contacts, long weighed, long moved, Tally now, Tally then, List<Row> rows) {

    /** One topic and owner. */
    public record Row(Named topic, @Nullable Named owner, long moved, Tally now, Tally then) {
    }

    /** How they were decided; of those checked an advisor's outcome contradicts the wrong ones. */
    public record Tally(long decided, long asked, long unsure, long checked, long wrong) {
        /** Share that the engine decides, in percent with one decimal. */
        public double decidedPercent() {
            return percent(decided, decided + asked + unsure);
        }

        /** Share of the checked decisions that were wrong. */
        public double wrongPercent() {
            return percent(wrong, checked);
        }

        private static double percent(long part, long whole) {
            return whole == 0 ? 0 : Math.round(1000.0 * part / whole) / 10.0;
        }
    }
}

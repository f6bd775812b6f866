package se.farled.gateway.resident.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.farled.gateway.page.SpokenTime.Moment;
import se.farled.gateway.resident.Advice;

/**
 * A contact's status in words.
 *
 * @param topic what it is about, null when that is not known or not told
 * @param standings one for each question, at least one
 * @param open whether something is still to happen by itself
 */
record StatusPage(String reference, @Nullable String topic, List<Told> standings, List<Line> timeline, boolean open) {
    /**
     * Where one question stands.
     *
     * @param caseNumber of the case that it became
     * @param answer the city's answer, where it is public
     * @param elsewhere whom to turn to
     */
    record Told(String sentence, @Nullable String next, @Nullable String caseNumber, Advice.@Nullable Answer answer,
            Advice.@Nullable Elsewhere elsewhere) {
    }

    /** One thing that happened. */
    record Line(Moment when, String what) {
    }
}

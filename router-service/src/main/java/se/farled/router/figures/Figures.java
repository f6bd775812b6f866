package se.farled.router.figures;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.farled.router.contact.Channel;
import se.farled.router.contact.ContactState;
import se.farled.router.desk.Outcome;

/** Where the figures are counted. Nothing is counted by advisor, and nothing could be: no port gives it. */
public interface Figures {

    /** Contacts that arrived from the first time up to, and not with, the second. */
    List<Arrivals> arrivals(Instant from, Instant to);

    /** Questions whose outcome was told in that time and still holds. */
    List<Outcomes> outcomes(Instant from, Instant to);

    /** Contacts of one channel that are in one state. */
    record Arrivals(Channel channel, ContactState state, long contacts) {}

    /** Questions of one kind. */
    record Outcomes(Channel channel, String topicId, @Nullable String organisationId, Outcome outcome,
            long questions) {}
}

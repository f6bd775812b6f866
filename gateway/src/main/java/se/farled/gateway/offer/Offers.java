package se.farled.gateway.offer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Which contacts are to be offered which notice; each pair once. */
public interface Offers {

    /** One of them. */
    record Offer(UUID contactId, String noticeId) {
    }

    /** Keeps it; the same again changes nothing, also when it was made long ago. */
    void note(Offer offer, Instant at);

    /** Those that are not made yet, noted since then, oldest first. */
    List<Offer> open(Instant since, int limit);

    /** It is made, or nothing can come of it. */
    void close(Offer offer);
}

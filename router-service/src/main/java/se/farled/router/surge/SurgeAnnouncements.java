package se.farled.router.surge;

import java.time.Instant;
import java.util.List;

/** Tells others of a surge; heard if and only if the transaction commits. */
public interface SurgeAnnouncements {

    /** It was detected. */
    void detected(Surge surge);

    /** A briefing answers it; those contacts are to be offered the answer. */
    void answered(Surge surge, String noticeId, Instant at, List<String> contactIds);

    /** It is over. */
    void ended(Surge surge, Instant at);
}

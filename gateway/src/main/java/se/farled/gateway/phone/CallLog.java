package se.farled.gateway.phone;

import java.util.List;

/** Where facts about calls are handed to the router. */
public interface CallLog {

    /**
     * Hands over all of them or none, in their order, and returns once the log has them for certain.
     *
     * @throws se.farled.gateway.intake.ContactLog.LogAway when that cannot be said; the same facts may be handed over again
     */
    void append(List<CallFact> facts);
}

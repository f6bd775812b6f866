package se.farled.gateway.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One contact in the list of those who wait, as the router gives it.
 *
 * @param since the original arrival
 * @param mine whether this advisor holds it
 * @param ticket number in the waiting room
 * @param callback whether the resident keeps the place without the line
 */
public record DeskEntry(String contactId, String channel, Instant since, @Nullable String subject, @Nullable String excerpt,
        String state, boolean mine, @Nullable String ticket, boolean callback, Decision routing) {

    /** A decision in short. */
    public record Decision(String decision, @Nullable String topicId, @Nullable String topicName, @Nullable String ownerId,
            @Nullable String ownerName, double confidence) {
    }

    boolean waits() {
        return state.equals("WAITING") || state.equals("CALLBACK_WAITING");
    }

    @Override
    public String toString() {
        return "DeskEntry[" + contactId + "]";
    }
}

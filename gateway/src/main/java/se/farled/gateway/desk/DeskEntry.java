package se.farled.gateway.desk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One contact in the list of those who wait, as the router gives it.
 *
 * @param since the original arrival
 * @param mine whether this advisor holds it
 * @param ticket number in the waiting room
 * @param held whether a desk has it; one that is taken and not held is talked with on a line, as the exchange says
 * @param notices what the public was just told that it may be about
 * @param callback whether the resident keeps the place without the line
 */
public record DeskEntry(String contactId, String channel, Instant since, @Nullable String subject, @Nullable String excerpt,
        String state, boolean mine, @Nullable String ticket, boolean callback, boolean held, Decision routing,
        @Nullable List<News> notices) {

    /** A decision in short. */
    public record Decision(String decision, @Nullable String topicId, @Nullable String topicName, @Nullable String topicNameEn,
            @Nullable String ownerId, @Nullable String ownerName, double confidence) {
    }

    /** A notice in short. */
    public record News(String noticeId, String title) {
    }

    boolean waits() {
        return state.equals("WAITING") || state.equals("CALLBACK_WAITING");
    }

    @Override
    public String toString() {
        return "DeskEntry[" + contactId + "]";
    }
}

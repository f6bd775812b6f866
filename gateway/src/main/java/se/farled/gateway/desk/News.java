package se.farled.gateway.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.farled.gateway.notice.Notice;

/**
 * What the strip over the desk tells, and the list behind it.
 *
 * @param items the notices in force: crises and pinned ones first, then what is public, newest first, then what is to come, soonest first
 * @param surges what more people than usual ask about right now
 */
public record News(List<Item> items, List<Surge> surges) {
    private static final Comparator<Item> ORDER = Comparator.comparing((Item item) -> !item.notice().crisis())
            .thenComparing(item -> !item.notice().first()).thenComparing(item -> !item.isPublic())
            .thenComparing(item -> item.isPublic() ? -item.notice().publicAt().toEpochMilli() : item.notice().publicAt().toEpochMilli());

    /**
     * One notice.
     *
     * @param organisation what its organisation is called; null while nobody knows whose it is
     */
    public record Item(Notice notice, boolean unread, @Nullable String organisation) {
        /** Whether the public knows. */
        public boolean isPublic() {
            return notice.state().equals("PUBLIC");
        }
    }

    /**
     * More contacts on a matter than is normal at this hour.
     *
     * @param topicName null when the words belong to no topic yet
     * @param words what those contacts have in common
     * @param organisationName who is asked; null while nobody knows whose it is
     * @param count how many within the window of so many minutes
     * @param expected how many are normal in the same time
     * @param covered whether a briefing answers it
     * @param answered when one came; null while none has
     */
    public record Surge(String surgeId, @Nullable String topicId, @Nullable String topicName, @Nullable List<String> words,
            @Nullable String organisationName, int count, double expected, int windowMinutes, boolean covered, @Nullable Instant answered) {
        /** What it is about, in a few words. */
        public String about() {
            return topicName != null ? topicName : words == null ? "" : String.join(", ", words);
        }

        /** Whether there is something to answer with. */
        public boolean known() {
            return covered || answered != null;
        }

        /** How many are normal, as a whole number. */
        public long normal() {
            return Math.round(expected);
        }
    }

    static News of(List<Item> items, List<Surge> surges) {
        return new News(items.stream().sorted(ORDER).toList(), surges);
    }

    /** Those that this advisor has yet to read, in the order they are read. */
    public List<Item> unread() {
        return items.stream().filter(Item::unread).toList();
    }
}

package se.farled.gateway.desk;

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
     * @param expected how many are normal in the same time
     * @param covered whether an answer was known when it began
     * @param noticeId the notice that answers it; null while nobody has
     */
    public record Surge(String surgeId, @Nullable String topicId, @Nullable String topicName, @Nullable List<String> words, int count,
            double expected, boolean covered, @Nullable String noticeId) {
        /** What it is about, in a few words. */
        public String about() {
            return topicName != null ? topicName : words == null ? "" : String.join(", ", words);
        }

        /** Whether there is something to answer with. */
        public boolean answered() {
            return covered || noticeId != null;
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

package se.farled.gateway.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who waits, in the one order, and what is no longer there to be taken.
 *
 * @param waiting the first of those who wait
 * @param more how many wait beyond them
 * @param byChannel how many wait in each channel that somebody waits in
 * @param ended calls that ended before anybody told their outcome
 * @param onTheLine calls that somebody answered in the exchange and no desk holds, or no longer does
 * @param withOthers contacts that colleagues hold
 */
public record DeskQueue(List<DeskEntry> waiting, int more, Map<String, Integer> byChannel, List<DeskEntry> ended,
        List<DeskEntry> onTheLine, List<DeskEntry> withOthers) {
    /** How many rows the list begins with, and grows by. */
    public static final int PAGE = 60;
    private static final List<String> CHANNELS = List.of("PHONE", "WALK_IN", "WEB", "EMAIL");

    /** The queue with at most `shown` of those who wait. */
    public static DeskQueue of(List<DeskEntry> entries, int shown) {
        var waiting = entries.stream().filter(DeskEntry::waits).toList();
        var counts = new LinkedHashMap<String, Integer>();
        CHANNELS.forEach(channel -> counts.put(channel, 0));
        waiting.forEach(entry -> counts.merge(entry.channel(), 1, Integer::sum));
        counts.values().removeIf(count -> count == 0);
        return new DeskQueue(waiting.stream().limit(shown).toList(), Math.max(0, waiting.size() - shown), counts,
                entries.stream().filter(entry -> entry.state().equals("ENDED")).toList(),
                entries.stream().filter(entry -> entry.state().equals("TAKEN") && !entry.held()).toList(),
                entries.stream().filter(entry -> entry.state().equals("TAKEN") && entry.held() && !entry.mine()).toList());
    }

    /** How many wait in all. */
    public int total() {
        return waiting.size() + more;
    }

    /** How many rows are shown, in whole pages. */
    public int shown() {
        return Math.max(PAGE, (waiting.size() + PAGE - 1) / PAGE * PAGE);
    }
}

package se.farled.system.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** What has happened so far, by name. */
final class Tally {
    private final Map<String, LongAdder> counts = new ConcurrentSkipListMap<>();

    void add(String what) {
        counts.computeIfAbsent(what, name -> new LongAdder()).increment();
    }

    long of(String what) {
        var count = counts.get(what);
        return count == null ? 0 : count.sum();
    }

    /** All of it, one a line. */
    String told() {
        return counts.entrySet().stream().map(entry -> "  %6d  %s".formatted(entry.getValue().sum(), entry.getKey()))
                .collect(Collectors.joining("\n"));
    }
}

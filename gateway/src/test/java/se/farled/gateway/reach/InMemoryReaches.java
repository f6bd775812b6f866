package se.farled.gateway.reach;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reach in a list. */
public class InMemoryReaches implements Reaches {
    private final List<Reached> all = new ArrayList<>();

    @Override
    public synchronized void add(Reached seen) {
        var known = all.stream().filter(one -> one.noticeId().equals(seen.noticeId()) && one.version() == seen.version()).findFirst();
        known.ifPresent(all::remove);
        all.add(known.map(one -> new Reached(one.noticeId(), one.version(), one.title(), one.titleEn(), one.at(), one.desks() + seen.desks(),
                Math.max(one.slowestMillis(), seen.slowestMillis()))).orElse(seen));
    }

    @Override
    public synchronized List<Reached> since(Instant from) {
        return all.stream().filter(one -> !one.at().isBefore(from)).sorted(Comparator.comparing(Reached::at).reversed()).toList();
    }

    public synchronized void forget() {
        all.clear();
    }
}

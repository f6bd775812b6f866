package se.farled.gateway.offer;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Offers in memory. */
public class InMemoryOffers implements Offers {
    private final Map<Offer, Instant> noted = new LinkedHashMap<>();
    private final Set<Offer> closed = new LinkedHashSet<>();

    @Override
    public void note(Offer offer, Instant at) {
        noted.putIfAbsent(offer, at);
    }

    @Override
    public List<Offer> open(Instant since, int limit) {
        return noted.entrySet().stream().filter(entry -> !entry.getValue().isBefore(since) && !closed.contains(entry.getKey()))
                .map(Map.Entry::getKey).limit(limit).toList();
    }

    @Override
    public void close(Offer offer) {
        closed.add(offer);
    }
}

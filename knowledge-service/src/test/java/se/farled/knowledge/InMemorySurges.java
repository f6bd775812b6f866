package se.farled.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.farled.knowledge.surge.Surge;
import se.farled.knowledge.surge.Surges;

/** Surges in memory. */
public class InMemorySurges implements Surges {

    private final Map<String, Surge> kept = new TreeMap<>();

    @Override
    public Optional<Surge> find(String surgeId) {
        return Optional.ofNullable(kept.get(surgeId));
    }

    @Override
    public List<Surge> owed() {
        return kept.values().stream().filter(surge -> surge.settledAt() == null && !surge.covered())
                .sorted(Comparator.comparing(Surge::dueAt)).toList();
    }

    @Override
    public void save(Surge now) {
        kept.put(now.surgeId(), now);
    }
}

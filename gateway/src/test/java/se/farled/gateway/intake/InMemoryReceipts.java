package se.farled.gateway.intake;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Receipts in memory. */
public class InMemoryReceipts implements Receipts {
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    @Override
    public Optional<Entry> claim(String scope, String key, Entry entry) {
        var before = entries.putIfAbsent(scope + "|" + key, entry);
        return Optional.of(before == null ? entry : before);
    }

    @Override
    public void confirm(String scope, String key) {
        entries.computeIfPresent(scope + "|" + key, (_, entry) -> new Entry(entry.contactId(), entry.contentHash(), entry.ticket(), true));
    }

    @Override
    public void free(String scope, String key) {
        entries.computeIfPresent(scope + "|" + key, (_, entry) -> entry.confirmed() ? entry : null);
    }
}

package se.farled.gateway.notice;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Receipts in memory. */
public class InMemoryReadReceipts implements ReadReceipts {
    private final Map<String, Set<String>> seals = new ConcurrentHashMap<>();

    @Override
    public void keep(String noticeId, String seal) {
        seals.computeIfAbsent(noticeId, _ -> ConcurrentHashMap.newKeySet()).add(seal);
    }

    @Override
    public Set<String> of(String noticeId) {
        return Set.copyOf(seals.getOrDefault(noticeId, Set.of()));
    }

    @Override
    public void forgetAllBut(Collection<String> noticeIds) {
        seals.keySet().retainAll(noticeIds);
    }
}

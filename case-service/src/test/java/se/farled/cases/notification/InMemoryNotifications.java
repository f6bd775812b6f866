package se.farled.cases.notification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Notifications in memory, held to the same contract as the real store. */
public class InMemoryNotifications implements Notifications {

    public final List<Notification> waiting = new ArrayList<>();
    private final Set<UUID> casesTold = new HashSet<>();

    @Override
    public void add(Notification notification) {
        waiting.add(notification);
    }

    @Override
    public List<Notification> lockDue(Instant now, int most) {
        return waiting.stream()
                .filter(it -> !it.dueAt().isAfter(now))
                .sorted(Comparator.comparing(Notification::dueAt))
                .limit(most)
                .toList();
    }

    @Override
    public void sent(UUID notificationId, Instant at) {
        waiting.stream().filter(it -> it.notificationId().equals(notificationId)).map(Notification::caseId).forEach(casesTold::add);
        waiting.removeIf(it -> it.notificationId().equals(notificationId));
    }

    @Override
    public void failed(UUID notificationId, int attempts, Instant next) {
        waiting.replaceAll(it -> it.notificationId().equals(notificationId)
                ? new Notification(it.notificationId(), it.caseId(), it.caseNumber(), it.topicId(), it.organisationId(), it.kind(), attempts, next)
                : it);
    }

    @Override
    public boolean anySent(UUID caseId) {
        return casesTold.contains(caseId);
    }
}

package se.farled.cases.handling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Cases in memory, for tests of the domain; held to the same contract as the real store. */
public class InMemoryCases implements Cases {

    private final Map<UUID, Case> byId = new LinkedHashMap<>();
    private final Map<UUID, List<Entry>> history = new HashMap<>();
    private final Map<UUID, Long> sequences = new HashMap<>();
    private long numbers;

    @Override
    public Optional<Case> find(UUID caseId) {
        return Optional.ofNullable(byId.get(caseId));
    }

    @Override
    public Optional<Case> lock(UUID caseId) {
        return find(caseId);
    }

    @Override
    public Optional<Case> lockByQuestion(UUID questionId) {
        return byId.values().stream().filter(it -> it.questionId().equals(questionId)).findFirst();
    }

    @Override
    public List<Case> matching(CaseQuery query) {
        return byId.values().stream()
                .filter(it -> query.organisationId() == null || query.organisationId().equals(it.organisationId()))
                .filter(it -> query.state() == null || query.state().equals(nameOf(it.state())))
                .filter(it -> query.contactId() == null || query.contactId().equals(it.contactId()))
                .filter(it -> query.rootContactId() == null || query.rootContactId().equals(it.rootContactId()))
                .sorted(Comparator.comparing(Case::openedAt).reversed())
                .toList();
    }

    private static String nameOf(CaseState state) {
        return state.getClass().getSimpleName().toUpperCase();
    }

    @Override
    public String nextNumber(int year) {
        return "%d-%06d".formatted(year, ++numbers);
    }

    @Override
    public boolean add(Case fresh) {
        if (lockByQuestion(fresh.questionId()).isPresent()) {
            return false;
        }
        byId.put(fresh.caseId(), fresh);
        return true;
    }

    @Override
    public void update(Case changed) {
        byId.put(changed.caseId(), changed);
    }

    @Override
    public long nextSequence(UUID caseId) {
        return sequences.merge(caseId, 1L, Long::sum);
    }

    @Override
    public void remember(Case subject, String what, Instant at) {
        history.computeIfAbsent(subject.caseId(), _ -> new ArrayList<>()).add(new Entry(at, what, subject.organisationId()));
    }

    @Override
    public List<Entry> history(UUID caseId) {
        return history.getOrDefault(caseId, List.of());
    }
}

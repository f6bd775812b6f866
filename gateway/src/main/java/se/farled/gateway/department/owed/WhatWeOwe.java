package se.farled.gateway.department.owed;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import se.farled.gateway.clients.OwedClient;
import se.farled.gateway.clients.PartAway;
import se.farled.gateway.department.DepartmentCase;
import se.farled.gateway.department.owed.OwedItem.Kind;
import se.farled.gateway.security.Actor;

/** All that an organisation owes, in one list by due time. */
@Service
public class WhatWeOwe {
    private final OwedClient owed;
    private final Clock clock;

    WhatWeOwe(OwedClient owed, Clock clock) {
        this.owed = owed;
        this.clock = clock;
    }

    /**
     * The list.
     *
     * @param items the one due first at the head
     * @param whole false while the knowledge service is away: then the cases alone are in it
     */
    public record Debts(List<OwedItem> items, boolean whole) {
    }

    private record Owed(Kind kind, String id, String title, Instant dueAt, String organisationId) {
    }

    /**
     * What is owed by the actor's organisation.
     *
     * @param undecided cases that wait for an answer
     * @param names of topics
     */
    public Debts by(Actor actor, List<DepartmentCase> undecided, Map<String, String> names) {
        var cases = undecided.stream().map(one -> new OwedItem(Kind.CASE, one.caseId(), one.caseNumber(), one.topic(names), one.openedAt(), false));
        try {
            var now = clock.instant();
            var others = Arrays.stream(owed.owed(actor, actor.organisationId()).as(Owed[].class).orElse(new Owed[0]))
                    .filter(one -> Objects.equals(one.organisationId(), actor.organisationId()))
                    .map(one -> new OwedItem(one.kind(), one.id(), null, one.title(), one.dueAt(), one.dueAt().isBefore(now)));
            return new Debts(Stream.concat(cases, others).sorted(Comparator.comparing(OwedItem::at)).toList(), true);
        } catch (PartAway _) {
            return new Debts(cases.sorted(Comparator.comparing(OwedItem::at)).toList(), false);
        }
    }
}

package se.farled.router.contact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.farled.router.contact.CallFact.Kind;
import se.farled.router.contact.CallFact.Transfer;
import se.farled.router.contact.Happening.Correction;
import se.farled.router.contact.Line.Status;

/** What a fact from the PBX makes of a contact. An advisor who holds it keeps it unless the call went to a queue. */
final class Hearing {

    /** Stands for the advisor whom only the PBX knows. */
    static final String IN_THE_PBX = "pbx";

    private Hearing() {}

    /** A call heard of for the first time, whatever is heard first. */
    static Change first(Facts facts, CallFact fact) {
        Facts heard = facts.on(Line.of(fact));
        Contact contact = Contact.resting(heard);
        List<Happening> told = new ArrayList<>();
        told.addAll(entered(contact, fact));
        transferred(null, heard, told);
        return new Change(contact, told);
    }

    static Change of(Contact contact, CallFact fact) {
        Line before = contact.facts().line();
        if (before == null) {
            return new Change(contact, List.of());
        }
        Line after = before.with(fact);
        if (after.equals(before)) {
            return new Change(contact, List.of());
        }
        Facts facts = contact.facts().on(after);
        Contact next = next(contact, facts, fact);
        return new Change(next, told(contact, next, fact));
    }

    private static Contact next(Contact contact, Facts facts, CallFact fact) {
        return switch (contact) {
            case Held held when sentToQueue(held, facts, fact) -> Contact.resting(facts);
            case Held held -> held.with(facts);
            case Closed closed when waitsAgain(closed, facts) -> Contact.resting(facts.at(facts.times().closed(null)));
            case Closed closed -> closed.with(facts);
            case Takeable takeable -> Contact.resting(facts);
        };
    }

    /** The call went back to a queue after the advisor took it: it is no longer that advisor's. */
    private static boolean sentToQueue(Held held, Facts facts, CallFact fact) {
        Line line = facts.line();
        Instant taken = held.facts().times().takenAt();
        boolean toQueue = fact.kind() == Kind.TRANSFERRED || fact.kind() == Kind.QUEUED && line.talked() != null;
        return toQueue && line.status() == Status.QUEUED && taken != null && fact.at().isAfter(taken);
    }

    private static boolean waitsAgain(Closed closed, Facts facts) {
        Instant queued = facts.line().queued();
        return facts.line().status() == Status.QUEUED && queued != null && queued.isAfter(closed.facts().closedAt());
    }

    private static List<Happening> told(Contact before, Contact after, CallFact fact) {
        List<Happening> told = new ArrayList<>();
        if (after.facts().arrivedAt().isBefore(before.facts().arrivedAt())) {
            told.add(new Happening.Corrected(fact.at(), Correction.ARRIVAL));
        }
        transferred(before.facts().line(), after.facts(), told);
        holding(before.facts().line().status(), after.facts().line().status(), fact.at(), told);
        if (before.getClass() != after.getClass()) {
            left(before, fact.at(), told);
            told.addAll(entered(after, fact));
        } else if (!(after instanceof Takeable)) {
            lineClosed(before.facts().times().endedAt(), after.facts().times().endedAt(), told);
        }
        return told;
    }

    /** Where the desk has the contact, its state does not tell that the line closed. */
    private static void lineClosed(@Nullable Instant before, @Nullable Instant after, List<Happening> told) {
        if (before == null && after != null) {
            told.add(new Happening.LineClosed(after));
        }
    }

    private static void left(Contact before, Instant at, List<Happening> told) {
        switch (before) {
            case Held held -> told.add(new Happening.Released(at, ReleaseReason.RELEASED));
            case Closed closed -> told.add(new Happening.Reopened(at, List.of()));
            case Ended ended -> told.add(new Happening.Corrected(at, Correction.STATE));
            case Abandoned abandoned -> told.add(new Happening.Corrected(at, Correction.STATE));
            case Waiting w -> { }
            case CallbackWaiting c -> { }
            case OnTheLine o -> { }
        }
    }

    private static List<Happening> entered(Contact contact, CallFact fact) {
        return switch (contact) {
            case Waiting w -> List.of(new Happening.Queued(fact.at()));
            case OnTheLine o -> List.of(new Happening.Taken(fact.at(), IN_THE_PBX, fact.at()));
            case CallbackWaiting c -> List.of(new Happening.CallbackOffered(fact.at()));
            case Abandoned a -> List.of(Happening.abandoned(a.facts()));
            case Ended e -> List.of(new Happening.LineClosed(fact.at()));
            case Held h -> List.of();
            case Closed c -> List.of();
        };
    }

    private static void transferred(@Nullable Line before, Facts after, List<Happening> told) {
        Transfer known = before == null ? null : before.transfer();
        Transfer transfer = after.line().transfer();
        if (transfer != null && !transfer.equals(known)) {
            told.add(new Happening.Transferred(transfer.at(), transfer.kind(), insideName(transfer.to())));
        }
    }

    private static void holding(Status before, Status after, Instant at, List<Happening> told) {
        if (after == Status.ON_HOLD && before != Status.ON_HOLD) {
            told.add(new Happening.OnHold(at));
        } else if (before == Status.ON_HOLD && after == Status.TALKING) {
            told.add(new Happening.TalkResumed(at));
        }
    }

    /** Queues and extensions may be told; what looks like somebody's phone number may not. */
    private static @Nullable String insideName(@Nullable String to) {
        return to == null || to.replaceAll("[ ()/-]", "").matches("\\+?\\d{6,}") ? null : to;
    }
}

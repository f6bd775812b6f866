package se.farled.router.contact;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.farled.router.contact.CallFact.Transfer;

/** How a fact changes a line: minima and maxima only, so that order and repetition do not matter. */
final class LineFacts {

    private static final Comparator<Transfer> LATER = Comparator.comparing(Transfer::at)
            .thenComparing(Transfer::kind).thenComparing(transfer -> Objects.requireNonNullElse(transfer.to(), ""));

    private LineFacts() {}

    static Line add(Line line, CallFact fact) {
        Instant at = fact.at();
        Instant first = earlier(line.firstHeard(), at);
        Line l = new Line(first, line.firstQueued(), line.queued(), line.talked(), line.held(), line.resumed(),
                line.transfer(), line.abandoned(), line.callback(), line.ended(), line.endedByAgent());
        return switch (fact.kind()) {
            case RECEIVED -> l;
            case QUEUED -> queued(l, at);
            case ANSWERED -> talked(l, at);
            case HELD -> held(talked(l, at), at);
            case RESUMED -> resumed(talked(l, at), at);
            case TRANSFERRED -> transferred(l, fact);
            case ABANDONED -> new Line(first, l.firstQueued(), l.queued(), l.talked(), l.held(), l.resumed(),
                    l.transfer(), later(l.abandoned(), at), l.callback(), l.ended(), l.endedByAgent());
            case CALLBACK_REQUESTED -> new Line(first, l.firstQueued(), l.queued(), l.talked(), l.held(), l.resumed(),
                    l.transfer(), l.abandoned(), later(l.callback(), at), l.ended(), l.endedByAgent());
            case ENDED -> new Line(first, l.firstQueued(), l.queued(), l.talked(), l.held(), l.resumed(),
                    l.transfer(), l.abandoned(), l.callback(), later(l.ended(), at),
                    l.endedByAgent() || fact.endedByAgent());
        };
    }

    private static Line transferred(Line l, CallFact fact) {
        Transfer transfer = fact.transfer();
        if (transfer == null) {
            return l;
        }
        Line sent = l.transfer() != null && LATER.compare(l.transfer(), transfer) >= 0 ? l
                : new Line(l.firstHeard(), l.firstQueued(), l.queued(), l.talked(), l.held(), l.resumed(), transfer,
                        l.abandoned(), l.callback(), l.ended(), l.endedByAgent());
        return switch (transfer.kind()) {
            case QUEUE -> queued(sent, transfer.at());
            // Somebody talked until the transfer; what comes at the same moment comes after that talk.
            case BLIND, CONSULT -> talked(sent, transfer.at().minusMillis(1));
            case UNKNOWN -> sent;
        };
    }

    private static Line queued(Line l, Instant at) {
        return new Line(l.firstHeard(), earlier(l.firstQueued(), at), later(l.queued(), at), l.talked(), l.held(),
                l.resumed(), l.transfer(), l.abandoned(), l.callback(), l.ended(), l.endedByAgent());
    }

    private static Line talked(Line l, Instant at) {
        return new Line(l.firstHeard(), l.firstQueued(), l.queued(), later(l.talked(), at), l.held(), l.resumed(),
                l.transfer(), l.abandoned(), l.callback(), l.ended(), l.endedByAgent());
    }

    private static Line held(Line l, Instant at) {
        return new Line(l.firstHeard(), l.firstQueued(), l.queued(), l.talked(), later(l.held(), at), l.resumed(),
                l.transfer(), l.abandoned(), l.callback(), l.ended(), l.endedByAgent());
    }

    private static Line resumed(Line l, Instant at) {
        return new Line(l.firstHeard(), l.firstQueued(), l.queued(), l.talked(), l.held(), later(l.resumed(), at),
                l.transfer(), l.abandoned(), l.callback(), l.ended(), l.endedByAgent());
    }

    private static Instant earlier(@Nullable Instant known, Instant at) {
        return known == null || at.isBefore(known) ? at : known;
    }

    private static Instant later(@Nullable Instant known, Instant at) {
        return known == null || at.isAfter(known) ? at : known;
    }
}

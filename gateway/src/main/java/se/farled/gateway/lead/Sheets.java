package se.farled.gateway.lead;

import java.util.List;
import java.util.Optional;

/** The tables of the morning's page as sheets; columns are named in English, for programmes. */
public final class Sheets {
    private static final List<String> OUTCOMES = List.of("ANSWERED", "HANDED_OVER", "REFERRED", "CALLBACK");

    private Sheets() {
    }

    /** How questions came out, by topic or organisation. */
    public static Sheet outcomes(List<Figures.Row> rows) {
        var sheet = Sheet.of("id", "name", "questions", "answered", "handedOver", "referred", "callback");
        rows.forEach(row -> sheet.row(row.id(), row.name(), row.questions(), row.count(OUTCOMES.get(0)), row.count(OUTCOMES.get(1)),
                row.count(OUTCOMES.get(2)), row.count(OUTCOMES.get(3))));
        return sheet;
    }

    /** The curve of a surge; empty when there is no such surge. */
    public static Optional<Sheet> surge(Morning morning, String surgeId) {
        return morning.surges() == null ? Optional.empty() : morning.surges().stream().filter(one -> one.surgeId().equals(surgeId)).findFirst().map(surge -> {
            var sheet = Sheet.of("from", "contacts", "normal");
            if (surge.curve() != null) {
                surge.curve().forEach(point -> sheet.row(point.from(), point.count(), point.expected()));
            }
            return sheet;
        });
    }

    public static Sheet briefings(Morning morning) {
        var sheet = Sheet.of("organisationId", "name", "published", "briefed", "missed", "medianMinutesLate");
        if (morning.briefings() != null) {
            morning.briefings().forEach(one -> sheet.row(one.organisationId(), morning.name(one.organisationId()), one.published(), one.briefed(), one.missed(),
                    one.medianMinutesLate()));
        }
        return sheet;
    }

    public static Sheet gaps(Morning morning) {
        var sheet = Sheet.of("organisationId", "name", "open", "oldestDays", "closed");
        if (morning.gaps() != null) {
            morning.gaps().forEach(one -> sheet.row(one.organisationId(), morning.name(one.organisationId()), one.open(), one.oldestDays(), one.closed()));
        }
        return sheet;
    }

    public static Sheet reach(Morning morning) {
        var sheet = Sheet.of("noticeId", "version", "title", "toldAt", "desks", "slowestMillis");
        morning.reached().forEach(one -> sheet.row(one.noticeId(), one.version(), one.title(), one.at(), one.desks(), one.slowestMillis()));
        return sheet;
    }
}

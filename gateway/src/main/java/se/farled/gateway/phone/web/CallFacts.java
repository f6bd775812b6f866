package se.farled.gateway.phone.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.farled.gateway.phone.CallFact;
import se.farled.gateway.phone.CallKind;
import se.farled.gateway.problem.Violation;
import tools.jackson.databind.JsonNode;

/** Reads facts about calls out of CloudEvents and notes all that is wrong with them. Unknown data fields are ignored. */
final class CallFacts {
    private static final int LIMIT = 1_000;
    /** What exchanges write for a number that the caller withheld. */
    private static final Set<String> WITHHELD = Set.of("anonymous", "private", "restricted", "unavailable", "unknown", "withheld", "");

    private final Clock clock;
    private final List<Violation> violations = new ArrayList<>();

    CallFacts(Clock clock) {
        this.clock = clock;
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }

    /** The fact, null when something is wrong with it. */
    @Nullable CallFact read(CloudEvent event) {
        int before = violations.size();
        var at = event.where();
        if (!"1.0".equals(event.specversion())) {
            wrong(at + "specversion", "must be 1.0");
        }
        var kind = CallKind.ofType(event.type() == null ? "" : event.type()).orElse(null);
        if (kind == null) {
            wrong(at + "type", "must be one of the types in se.farled.telephony");
        }
        var id = required(at + "id", event.id());
        var source = required(at + "source", event.source());
        var callId = required(at + "subject", event.subject());
        var time = time(at + "time", event.time());
        if (!event.data().isObject()) {
            wrong(at + "data", "must be an object");
            return null;
        }
        var details = details(at + "data.", event.data());
        return kind == null || violations.size() > before ? null : new CallFact(kind, id, source, callId, time, details);
    }

    private CallFact.Details details(String at, JsonNode data) {
        var from = text(at, data, "from");
        return new CallFact.Details(from == null || WITHHELD.contains(from.strip().toLowerCase(Locale.ROOT)) ? null : from,
                text(at, data, "to"), text(at, data, "queue"), position(at, data), text(at, data, "agent"), text(at, data, "language"),
                text(at, data, "topicHint"), oneOf(at, data, "transferKind", Set.of("BLIND", "CONSULT", "QUEUE")),
                text(at, data, "transferTo"), text(at, data, "reason"), oneOf(at, data, "endedBy", Set.of("CALLER", "AGENT", "SYSTEM")));
    }

    private @Nullable String text(String at, JsonNode data, String name) {
        var value = data.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isContainer() || value.asString().length() > LIMIT) {
            wrong(at + name, "must be a text of at most " + LIMIT + " characters");
            return null;
        }
        return value.asString().replace("\u0000", "");
    }

    private @Nullable Integer position(String at, JsonNode data) {
        var value = text(at, data, "position");
        try {
            return value == null ? null : Integer.valueOf(value.strip());
        } catch (NumberFormatException e) {
            wrong(at + "position", "must be a whole number");
            return null;
        }
    }

    /** One of our words, null when the exchange has one that we do not know: an unknown word is no reason to lose a call. */
    private @Nullable String oneOf(String at, JsonNode data, String name, Set<String> words) {
        var value = text(at, data, name);
        var word = value == null ? "" : value.strip().toUpperCase(Locale.ROOT);
        return words.contains(word) ? word : null;
    }

    private String required(String field, @Nullable String value) {
        if (value == null || value.isBlank() || value.length() > LIMIT) {
            wrong(field, "is required, at most " + LIMIT + " characters");
            return "";
        }
        return value;
    }

    private Instant time(String field, @Nullable String value) {
        try {
            return value == null ? clock.instant() : OffsetDateTime.parse(value).toInstant();
        } catch (DateTimeException e) {
            wrong(field, "must be a time such as 2026-11-25T09:12:00+01:00");
            return clock.instant();
        }
    }

    private void wrong(String field, String reason) {
        violations.add(new Violation(field, reason));
    }
}

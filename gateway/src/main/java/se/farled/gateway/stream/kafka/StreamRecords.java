package se.farled.gateway.stream.kafka;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.avro.generic.GenericRecord;
import org.jspecify.annotations.Nullable;
import se.farled.gateway.stream.Happening;

/**
 * Reads what screens need out of a record, by field name: a type that is newer than this gateway still tells which contact or
 * case it is about.
 */
final class StreamRecords {
    /** Where a contact or case stands after a record. A record that is not named here changes nothing that a list shows. */
    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("ContactQueued", "WAITING"), Map.entry("ContactRouted", "ROUTED"), Map.entry("ContactTaken", "TAKEN"),
            Map.entry("ContactReleased", "WAITING"), Map.entry("ContactReopened", "TAKEN"), Map.entry("ContactAbandoned", "ABANDONED"),
            Map.entry("ContactClosed", "CLOSED"), Map.entry("ContactEnded", "ENDED"), Map.entry("CallbackOffered", "CALLBACK_WAITING"),
            Map.entry("CaseOpened", "PROPOSED"), Map.entry("HandoverProposed", "PROPOSED"), Map.entry("HandoverAccepted", "ACCEPTED"),
            Map.entry("HandoverRefused", "REFUSED"), Map.entry("CaseClosed", "CLOSED"));

    private StreamRecords() {
    }

    static Happening of(GenericRecord record) {
        return record.hasField("caseId") ? ofCase(record) : ofContact(record);
    }

    private static Happening ofContact(GenericRecord record) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("contactId", text(record, "contactId"));
        data.put("event", record.getSchema().getName());
        data.put("state", STATES.get(record.getSchema().getName()));
        data.put("decision", text(record, "decision"));
        data.put("topicId", text(record, "topicId"));
        data.put("ownerId", record.hasField("ownerId") ? text(record, "ownerId") : text(record, "organisationId"));
        data.put("channel", text(record, "channel"));
        data.put("at", time(record));
        return new Happening("contact", null, data);
    }

    private static Happening ofCase(GenericRecord record) {
        var organisationId = text(record, "organisationId");
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("caseId", text(record, "caseId"));
        data.put("caseNumber", text(record, "caseNumber"));
        data.put("contactId", text(record, "contactId"));
        data.put("event", record.getSchema().getName());
        data.put("organisationId", organisationId);
        data.put("state", STATES.get(record.getSchema().getName()));
        data.put("at", time(record));
        return new Happening("case", organisationId, data);
    }

    private static @Nullable String text(GenericRecord record, String field) {
        var value = record.hasField(field) ? record.get(field) : null;
        return value == null ? null : value.toString();
    }

    private static @Nullable String time(GenericRecord record) {
        var value = record.hasField("occurredAt") ? record.get("occurredAt") : null;
        return switch (value) {
            case Long millis -> Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC).toString();
            case Instant instant -> instant.atOffset(ZoneOffset.UTC).toString();
            case null, default -> null;
        };
    }
}

package se.farled.gateway.stream.kafka;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import se.farled.gateway.stream.Happening;
import se.farled.schemas.TopicCatalogue;

/**
 * Reads what screens need out of a record, by field name: a type that is newer than this gateway still tells which contact,
 * case, notice or surge it is about.
 */
final class StreamRecords {
    /** Where something stands after a record. A record that is not named here changes nothing that a list shows. */
    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("ContactQueued", "WAITING"), Map.entry("ContactRouted", "ROUTED"), Map.entry("ContactTaken", "TAKEN"),
            Map.entry("ContactReleased", "WAITING"), Map.entry("ContactReopened", "TAKEN"), Map.entry("ContactAbandoned", "ABANDONED"),
            Map.entry("ContactClosed", "CLOSED"), Map.entry("ContactEnded", "ENDED"), Map.entry("CallbackOffered", "CALLBACK_WAITING"),
            Map.entry("CaseOpened", "PROPOSED"), Map.entry("HandoverProposed", "PROPOSED"), Map.entry("HandoverAccepted", "ACCEPTED"),
            Map.entry("HandoverRefused", "REFUSED"), Map.entry("CaseClosed", "CLOSED"), Map.entry("NoticeWithdrawn", "WITHDRAWN"),
            Map.entry("SurgeDetected", "DETECTED"), Map.entry("SurgeAnswered", "ANSWERED"), Map.entry("SurgeEnded", "ENDED"));

    private StreamRecords() {
    }

    /** What is told; empty for the rest of the knowledge base, which no open page shows. */
    static Optional<Happening> of(ConsumerRecord<String, @Nullable GenericRecord> told) {
        var record = told.value();
        var written = Instant.ofEpochMilli(told.timestamp());
        if (record == null) {
            return Optional.empty();
        }
        if (told.topic().equals(TopicCatalogue.KNOWLEDGE_EVENTS)) {
            return noticeIn(record).map(notice -> ofNotice(notice, written));
        }
        return Optional.of(record.hasField("surgeId") ? ofSurge(record, written)
                : record.hasField("caseId") ? ofCase(record, written) : ofContact(record, written));
    }

    private static Optional<GenericRecord> noticeIn(GenericRecord record) {
        var whole = record.hasField("notice") ? record.get("notice") : record;
        return whole instanceof GenericRecord notice && notice.hasField("noticeId") ? Optional.of(notice) : Optional.empty();
    }

    private static Happening ofContact(GenericRecord record, Instant written) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("contactId", text(record, "contactId"));
        data.put("event", record.getSchema().getName());
        data.put("state", STATES.get(record.getSchema().getName()));
        data.put("decision", text(record, "decision"));
        data.put("topicId", text(record, "topicId"));
        data.put("ownerId", record.hasField("ownerId") ? text(record, "ownerId") : text(record, "organisationId"));
        data.put("channel", text(record, "channel"));
        data.put("at", time(record, written));
        return new Happening("contact", null, data);
    }

    private static Happening ofCase(GenericRecord record, Instant written) {
        var organisationId = text(record, "organisationId");
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("caseId", text(record, "caseId"));
        data.put("caseNumber", text(record, "caseNumber"));
        data.put("contactId", text(record, "contactId"));
        data.put("event", record.getSchema().getName());
        data.put("organisationId", organisationId);
        data.put("state", STATES.get(record.getSchema().getName()));
        data.put("at", time(record, written));
        return new Happening("case", organisationId, data);
    }

    /** A notice is public or about to be, so its title may be told; of a withdrawn one only the id is left. */
    private static Happening ofNotice(GenericRecord record, Instant written) {
        var organisationId = text(record, "organisationId");
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("noticeId", text(record, "noticeId"));
        data.put("state", record.hasField("state") ? text(record, "state") : STATES.get(record.getSchema().getName()));
        data.put("organisationId", organisationId);
        data.put("topicIds", texts(record, "topicIds"));
        data.put("title", text(record, "titleSv"));
        data.put("titleEn", text(record, "titleEn"));
        data.put("pinned", value(record, "pinned"));
        data.put("crisis", value(record, "crisis"));
        data.put("missed", value(record, "missed"));
        data.put("version", value(record, "version"));
        data.put("at", said(written));
        return new Happening("notice", organisationId, data);
    }

    private static Happening ofSurge(GenericRecord record, Instant written) {
        var organisationId = text(record, "organisationId");
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("surgeId", text(record, "surgeId"));
        data.put("topicId", text(record, "topicId"));
        data.put("organisationId", organisationId);
        data.put("count", value(record, "count"));
        data.put("expected", value(record, "expected"));
        data.put("noticeId", text(record, "noticeId"));
        data.put("state", STATES.get(record.getSchema().getName()));
        data.put("at", said(written));
        return new Happening("surge", organisationId, data);
    }

    private static @Nullable String text(GenericRecord record, String field) {
        var value = record.hasField(field) ? record.get(field) : null;
        return value == null ? null : value.toString();
    }

    private static @Nullable Object texts(GenericRecord record, String field) {
        return record.hasField(field) && record.get(field) instanceof Collection<?> values ? values.stream().map(Object::toString).toList() : null;
    }

    private static @Nullable Object value(GenericRecord record, String field) {
        return record.hasField(field) ? record.get(field) : null;
    }

    private static String time(GenericRecord record, Instant written) {
        var value = record.hasField("occurredAt") ? record.get("occurredAt") : null;
        return said(switch (value) {
            case Long millis -> Instant.ofEpochMilli(millis);
            case Instant instant -> instant;
            case null, default -> written;
        });
    }

    private static String said(Instant time) {
        return time.atOffset(ZoneOffset.UTC).toString();
    }
}

package se.farled.cases.handling.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.farled.cases.handling.Case;
import se.farled.cases.handling.CaseState;
import se.farled.cases.handling.CloseReason;
import se.farled.cases.handling.Refusal;

/** A case and its row, both ways. */
final class CaseRow {

    private CaseRow() {}

    static Case read(ResultSet row, int number) throws SQLException {
        return new Case(
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                row.getObject("contact_id", UUID.class),
                row.getObject("root_contact_id", UUID.class),
                row.getObject("question_id", UUID.class),
                row.getString("topic_id"),
                row.getString("option_id"),
                row.getString("organisation_id"),
                row.getString("channel"),
                state(row),
                instant(row, "opened_at"),
                row.getLong("version"));
    }

    private static CaseState state(ResultSet row) throws SQLException {
        var since = instant(row, "state_since");
        return switch (row.getString("state")) {
            case "PROPOSED" -> new CaseState.Proposed(since);
            case "ACCEPTED" -> new CaseState.Accepted(since);
            case "REFUSED" -> new CaseState.Refused(since, new Refusal(
                    Refusal.Reason.valueOf(row.getString("refusal_reason")), row.getString("refusal_text")));
            case "CLOSED" -> new CaseState.Closed(since, CloseReason.valueOf(row.getString("close_reason")));
            case String unknown -> throw new SQLException("no such state of a case: " + unknown);
        };
    }

    static Map<String, @Nullable Object> columns(Case subject) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("caseId", subject.caseId());
        columns.put("caseNumber", subject.caseNumber());
        columns.put("contactId", subject.contactId());
        columns.put("rootContactId", subject.rootContactId());
        columns.put("questionId", subject.questionId());
        columns.put("topicId", subject.topicId());
        columns.put("optionId", subject.optionId());
        columns.put("organisationId", subject.organisationId());
        columns.put("channel", subject.channel());
        columns.put("stateSince", subject.state().since().atOffset(ZoneOffset.UTC));
        columns.put("openedAt", subject.openedAt().atOffset(ZoneOffset.UTC));
        columns.put("version", subject.version());
        columns.put("refusalReason", null);
        columns.put("refusalText", null);
        columns.put("closeReason", null);
        switch (subject.state()) {
            case CaseState.Proposed _ -> columns.put("state", "PROPOSED");
            case CaseState.Accepted _ -> columns.put("state", "ACCEPTED");
            case CaseState.Refused(Instant _, Refusal(Refusal.Reason reason, String text)) -> {
                columns.put("state", "REFUSED");
                columns.put("refusalReason", reason.name());
                columns.put("refusalText", text);
            }
            case CaseState.Closed(Instant _, CloseReason reason) -> {
                columns.put("state", "CLOSED");
                columns.put("closeReason", reason.name());
            }
        }
        return columns;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}

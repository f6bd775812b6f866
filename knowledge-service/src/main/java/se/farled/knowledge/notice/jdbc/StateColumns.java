package se.farled.knowledge.notice.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.farled.knowledge.notice.Briefing;
import se.farled.knowledge.notice.Debt;
import se.farled.knowledge.notice.NoticeState;
import tools.jackson.databind.json.JsonMapper;

/** A notice's state in the columns of its row. */
final class StateColumns {

    private static final JsonMapper JSON = JsonMapper.shared();

    private StateColumns() {}

    static Map<String, @Nullable Object> of(NoticeState state) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("briefing", state.anyBriefing().map(JSON::writeValueAsString).orElse(null));
        columns.put("debtCause", state.anyDebt().map(debt -> debt.cause().name()).orElse(null));
        columns.put("debtSince", state.anyDebt().map(debt -> Timestamp.from(debt.since())).orElse(null));
        columns.put("debtDueAt", state.anyDebt().map(debt -> Timestamp.from(debt.dueAt())).orElse(null));
        columns.put("debtSettledAt", state.anyDebt().map(Debt::settledAt).map(Timestamp::from).orElse(null));
        return columns;
    }

    static NoticeState read(ResultSet row) throws SQLException {
        String json = row.getString("briefing");
        Briefing briefing = json == null ? null : JSON.readValue(json, Briefing.class);
        String cause = row.getString("debt_cause");
        Debt debt = cause == null ? null : new Debt(Debt.Cause.valueOf(cause),
                row.getTimestamp("debt_since").toInstant(), row.getTimestamp("debt_due_at").toInstant(),
                instant(row, "debt_settled_at"));
        return switch (NoticeState.Name.valueOf(row.getString("state"))) {
            case DRAFT -> new NoticeState.Draft(briefing);
            case ANNOUNCED -> new NoticeState.Announced();
            case BRIEFED -> new NoticeState.Briefed(Objects.requireNonNull(briefing));
            case PUBLIC -> briefing == null
                    ? new NoticeState.Owing(Objects.requireNonNull(debt)) : new NoticeState.Public(briefing, debt);
            case WITHDRAWN -> new NoticeState.Withdrawn(briefing, debt);
            case OVER -> new NoticeState.Over(briefing, debt);
        };
    }

    static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}

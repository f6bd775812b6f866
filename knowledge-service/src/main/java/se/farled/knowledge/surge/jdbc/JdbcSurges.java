package se.farled.knowledge.surge.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.farled.knowledge.surge.Surge;
import se.farled.knowledge.surge.Surges;

/** The table {@code surge}. */
@Repository
class JdbcSurges implements Surges {

    private final JdbcClient jdbc;

    JdbcSurges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Surge> find(String surgeId) {
        return jdbc.sql("select * from surge where surge_id = ?").param(surgeId).query((row, number) -> read(row)).optional();
    }

    @Override
    public List<Surge> owed() {
        return jdbc.sql("select * from surge where settled_at is null and not covered order by due_at, surge_id")
                .query((row, number) -> read(row)).list();
    }

    @Override
    public void save(Surge now) {
        jdbc.sql("""
                insert into surge (surge_id, sequence, topic_id, words, organisation_id, count, expected, window_minutes, covered,
                    detected_at, due_at, settled_at)
                values (:id, :sequence, :topicId, :words, :organisationId, :count, :expected, :windowMinutes, :covered,
                    :detectedAt, :dueAt, :settledAt)
                on conflict (surge_id) do update set sequence = excluded.sequence, settled_at = excluded.settled_at""")
                .param("id", now.surgeId()).param("sequence", now.sequence()).param("topicId", now.topicId())
                .param("words", now.words().toArray(String[]::new)).param("organisationId", now.organisationId())
                .param("count", now.count()).param("expected", now.expected()).param("windowMinutes", now.windowMinutes())
                .param("covered", now.covered()).param("detectedAt", Timestamp.from(now.detectedAt()))
                .param("dueAt", Timestamp.from(now.dueAt()))
                .param("settledAt", now.settledAt() == null ? null : Timestamp.from(now.settledAt())).update();
    }

    private static Surge read(ResultSet row) throws SQLException {
        Timestamp settledAt = row.getTimestamp("settled_at");
        return new Surge(row.getString("surge_id"), row.getLong("sequence"), row.getString("topic_id"),
                List.of((String[]) row.getArray("words").getArray()), row.getString("organisation_id"), row.getInt("count"),
                row.getDouble("expected"), row.getInt("window_minutes"), row.getBoolean("covered"),
                row.getTimestamp("detected_at").toInstant(), row.getTimestamp("due_at").toInstant(),
                settledAt == null ? null : settledAt.toInstant());
    }
}

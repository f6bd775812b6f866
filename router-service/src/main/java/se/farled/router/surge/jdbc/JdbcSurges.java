package se.farled.router.surge.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.farled.router.surge.Surge;
import se.farled.router.surge.Surges;

/** Surges in PostgreSQL; an index allows one open surge a subject, whoever detects it. */
@Repository
class JdbcSurges implements Surges {

    private final JdbcClient jdbc;

    JdbcSurges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Surge surge) {
        Surge.Detected seen = surge.detected();
        return jdbc.sql("""
                insert into surge (surge_id, subject, topic_id, words, organisation_id, detected_at, count, expected,
                    window_minutes, notice_id, covered, contact_ids, sequence)
                values (:id::uuid, :subject, :topicId, :words, :organisationId, :detectedAt, :count, :expected,
                    :windowMinutes, :noticeId, :covered, :contactIds, :sequence)
                on conflict (subject) where ended_at is null do nothing""")
                .param("id", surge.surgeId()).param("subject", surge.subject()).param("topicId", surge.topicId())
                .param("words", surge.words().toArray(String[]::new)).param("organisationId", surge.organisationId())
                .param("detectedAt", utc(seen.at())).param("count", seen.count()).param("expected", seen.expected())
                .param("windowMinutes", seen.windowMinutes()).param("noticeId", surge.noticeId())
                .param("covered", surge.covered()).param("contactIds", surge.contactIds().toArray(String[]::new))
                .param("sequence", surge.sequence()).update() == 1;
    }

    @Override
    public Optional<Surge> lock(String surgeId) {
        return jdbc.sql("select * from surge where surge_id = :id::uuid for update").param("id", surgeId)
                .query(JdbcSurges::surge).optional();
    }

    @Override
    public void save(Surge surge) {
        jdbc.sql("""
                update surge set notice_id = :noticeId, answered_at = :answeredAt, calm_since = :calmSince,
                    ended_at = :endedAt, sequence = :sequence
                where surge_id = :id::uuid""")
                .param("noticeId", surge.noticeId()).param("answeredAt", utc(surge.answeredAt()))
                .param("calmSince", utc(surge.calmSince())).param("endedAt", utc(surge.endedAt()))
                .param("sequence", surge.sequence()).param("id", surge.surgeId()).update();
    }

    @Override
    public Optional<Surge> find(String surgeId) {
        return jdbc.sql("select * from surge where surge_id = :id::uuid").param("id", surgeId)
                .query(JdbcSurges::surge).optional();
    }

    @Override
    public List<Surge> open() {
        return jdbc.sql("select * from surge where ended_at is null order by detected_at desc, surge_id")
                .query(JdbcSurges::surge).list();
    }

    @Override
    public List<Surge> ended(Instant after) {
        return jdbc.sql("select * from surge where ended_at > :after order by detected_at desc, surge_id")
                .param("after", utc(after)).query(JdbcSurges::surge).list();
    }

    @Override
    public List<String> toBeTold(List<String> contactIds) {
        return jdbc.sql("""
                select contact_id::text from contact left join contact_content using (contact_id)
                where contact_id = any (:ids::uuid[])
                  and (state in ('WAITING', 'CALLBACK_WAITING') or sender_email is not null)
                order by arrived_at, contact_id""")
                .param("ids", contactIds.toArray(String[]::new)).query(String.class).list();
    }

    private static Surge surge(ResultSet rs, int n) throws SQLException {
        return new Surge(rs.getString("surge_id"), rs.getString("topic_id"), strings(rs, "words"),
                rs.getString("organisation_id"),
                new Surge.Detected(rs.getTimestamp("detected_at").toInstant(), rs.getInt("count"), rs.getDouble("expected"),
                        rs.getInt("window_minutes")),
                rs.getString("notice_id"), rs.getBoolean("covered"), strings(rs, "contact_ids"), instant(rs, "answered_at"),
                instant(rs, "calm_since"), instant(rs, "ended_at"), rs.getLong("sequence"));
    }

    private static List<String> strings(ResultSet rs, String column) throws SQLException {
        return List.of((String[]) rs.getArray(column).getArray());
    }

    private static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
        Timestamp at = rs.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}

package se.farled.knowledge.gap.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.farled.knowledge.gap.Gap;
import se.farled.knowledge.gap.GapKind;
import se.farled.knowledge.gap.Gaps;
import se.farled.knowledge.jdbc.JdbcStore;

/** The table {@code gap}. */
@Repository
class JdbcGaps extends JdbcStore<Gap> implements Gaps {

    JdbcGaps(JdbcClient jdbc) {
        super(jdbc, "gap", "gap_id", "true");
    }

    @Override
    public List<Gap> search(@Nullable String organisationId, @Nullable Boolean open, @Nullable String contactId) {
        return jdbc.sql("""
                select * from gap
                where (cast(:organisationId as text) is null or organisation_id = :organisationId)
                  and (cast(:open as boolean) is null or (closed_at is null) = :open)
                  and (cast(:contactId as text) is null or contact_id = :contactId)
                order by due_at, gap_id""")
                .param("organisationId", organisationId).param("open", open).param("contactId", contactId)
                .query(mapper()).list();
    }

    @Override
    public List<Count> counts() {
        return jdbc.sql("""
                select organisation_id, count(*) filter (where closed_at is null) as open, count(closed_at) as closed,
                    min(reported_at) filter (where closed_at is null) as oldest
                from gap group by organisation_id order by organisation_id""")
                .query((row, number) -> new Count(row.getString("organisation_id"), row.getInt("open"), row.getInt("closed"),
                        instant(row, "oldest"))).list();
    }

    @Override
    public List<Matter> openByMatter() {
        return jdbc.sql("""
                select organisation_id, topic_id, article_id, count(*) as open from gap where closed_at is null
                group by organisation_id, topic_id, article_id order by count(*) desc, min(due_at)""")
                .query((row, number) -> new Matter(row.getString("organisation_id"), row.getString("topic_id"),
                        row.getString("article_id"), row.getInt("open"))).list();
    }

    @Override
    public int forgetWordingsClosedBefore(Instant then) {
        return jdbc.sql("update gap set wording = null where wording is not null and closed_at < ?")
                .param(Timestamp.from(then)).update();
    }

    @Override
    public int forgetWordingsOf(String contactId) {
        return jdbc.sql("update gap set wording = null where wording is not null and contact_id = ?").param(contactId).update();
    }

    @Override
    public void save(Gap now) {
        Gap.Closing closing = now.closing();
        jdbc.sql("""
                insert into gap (gap_id, kind, organisation_id, topic_id, article_id, contact_id, wording, reported_at, due_at,
                    closed_at, answer_article_id, answer_sv, version)
                values (:id, :kind, :organisationId, :topicId, :articleId, :contactId, :wording, :reportedAt, :dueAt,
                    :closedAt, :answerArticleId, :answerSv, :version)
                on conflict (gap_id) do update set kind = excluded.kind, organisation_id = excluded.organisation_id,
                    topic_id = excluded.topic_id, article_id = excluded.article_id, contact_id = excluded.contact_id,
                    wording = excluded.wording, reported_at = excluded.reported_at, due_at = excluded.due_at,
                    closed_at = excluded.closed_at, answer_article_id = excluded.answer_article_id,
                    answer_sv = excluded.answer_sv, version = excluded.version""")
                .param("id", now.gapId()).param("kind", now.kind().name()).param("organisationId", now.organisationId())
                .param("topicId", now.topicId()).param("articleId", now.articleId()).param("contactId", now.contactId())
                .param("wording", now.wording()).param("reportedAt", Timestamp.from(now.reportedAt()))
                .param("dueAt", Timestamp.from(now.dueAt()))
                .param("closedAt", closing == null ? null : Timestamp.from(closing.at()))
                .param("answerArticleId", closing == null ? null : closing.articleId())
                .param("answerSv", closing == null ? null : closing.answerSv()).param("version", now.version()).update();
    }

    @Override
    protected Gap read(ResultSet row) throws SQLException {
        Instant closedAt = instant(row, "closed_at");
        return new Gap(row.getString("gap_id"), row.getLong("version"), GapKind.valueOf(row.getString("kind")),
                row.getString("organisation_id"), row.getString("topic_id"), row.getString("article_id"),
                row.getString("contact_id"), row.getString("wording"), row.getTimestamp("reported_at").toInstant(),
                row.getTimestamp("due_at").toInstant(), closedAt == null ? null
                        : new Gap.Closing(closedAt, row.getString("answer_article_id"), row.getString("answer_sv")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}

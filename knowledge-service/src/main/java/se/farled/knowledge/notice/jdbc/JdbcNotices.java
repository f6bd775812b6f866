package se.farled.knowledge.notice.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.farled.knowledge.jdbc.JdbcStore;
import se.farled.knowledge.notice.Message;
import se.farled.knowledge.notice.Notice;
import se.farled.knowledge.notice.NoticeKind;
import se.farled.knowledge.notice.NoticeState;
import se.farled.knowledge.notice.Notices;

/** The table {@code notice}. */
@Repository
class JdbcNotices extends JdbcStore<Notice> implements Notices {

    JdbcNotices(JdbcClient jdbc) {
        super(jdbc, "notice", "notice_id", "true");
    }

    @Override
    public List<Notice> search(NoticeState.@Nullable Name state, @Nullable String organisationId) {
        return jdbc.sql("""
                select * from notice
                where (cast(:state as text) is null or state = :state)
                  and (cast(:organisationId as text) is null or organisation_id = :organisationId)
                order by public_at desc, notice_id""")
                .param("state", state == null ? null : state.name()).param("organisationId", organisationId)
                .query(mapper()).list();
    }

    @Override
    public List<String> overtakenBy(Instant now) {
        return jdbc.sql("""
                select notice_id from notice
                where (state in ('ANNOUNCED', 'BRIEFED', 'PUBLIC') and until <= :now)
                   or (state = 'BRIEFED' and public_at <= :now)
                order by notice_id""").param("now", Timestamp.from(now)).query(String.class).list();
    }

    @Override
    public List<Notice> owing() {
        return jdbc.sql("select * from notice where state = 'PUBLIC' and briefing is null order by debt_due_at, notice_id")
                .query(mapper()).list();
    }

    @Override
    public List<Notice> withLink(String link) {
        return jdbc.sql("select * from notice where link = ? order by public_at, notice_id").param(link).query(mapper()).list();
    }

    @Override
    public List<Notice> publicBetween(Instant from, Instant to) {
        return jdbc.sql("select * from notice where public_at between ? and ? order by public_at, notice_id")
                .param(Timestamp.from(from)).param(Timestamp.from(to)).query(mapper()).list();
    }

    @Override
    public void save(Notice now) {
        Message message = now.message();
        jdbc.sql("""
                insert into notice (notice_id, organisation_id, kind, state, title_sv, title_en, ingress_sv, public_at,
                    until, topic_ids, places, link, pinned, briefing, debt_cause, debt_since, debt_due_at,
                    debt_settled_at, surge_id, version)
                values (:id, :organisationId, :kind, :state, :titleSv, :titleEn, :ingressSv, :publicAt, :until, :topicIds,
                    :places, :link, :pinned, cast(:briefing as jsonb), :debtCause, :debtSince, :debtDueAt,
                    :debtSettledAt, :surgeId, :version)
                on conflict (notice_id) do update set organisation_id = excluded.organisation_id, kind = excluded.kind,
                    state = excluded.state, title_sv = excluded.title_sv, title_en = excluded.title_en,
                    ingress_sv = excluded.ingress_sv, public_at = excluded.public_at, until = excluded.until,
                    topic_ids = excluded.topic_ids, places = excluded.places, link = excluded.link,
                    pinned = excluded.pinned, briefing = excluded.briefing, debt_cause = excluded.debt_cause,
                    debt_since = excluded.debt_since, debt_due_at = excluded.debt_due_at,
                    debt_settled_at = excluded.debt_settled_at, surge_id = excluded.surge_id, version = excluded.version""")
                .param("id", now.noticeId()).param("organisationId", message.organisationId())
                .param("kind", message.kind().name()).param("state", now.state().name().name())
                .param("titleSv", message.titleSv()).param("titleEn", message.titleEn())
                .param("ingressSv", message.ingressSv()).param("publicAt", Timestamp.from(message.publicAt()))
                .param("until", StateColumns.timestamp(message.until())).param("topicIds", array(message.topicIds()))
                .param("places", array(message.places())).param("link", message.link()).param("pinned", message.pinned())
                .param("surgeId", message.surgeId())
                .params(StateColumns.of(now.state())).param("version", now.version()).update();
    }

    @Override
    protected Notice read(ResultSet row) throws SQLException {
        return new Notice(row.getString("notice_id"), row.getLong("version"),
                new Message(row.getString("organisation_id"), NoticeKind.valueOf(row.getString("kind")),
                        row.getString("title_sv"), row.getString("title_en"), row.getString("ingress_sv"),
                        row.getTimestamp("public_at").toInstant(), StateColumns.instant(row, "until"),
                        strings(row, "topic_ids"), strings(row, "places"), row.getString("link"), row.getBoolean("pinned"), row.getString("surge_id")),
                StateColumns.read(row));
    }
}

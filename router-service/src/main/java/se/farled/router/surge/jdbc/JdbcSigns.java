package se.farled.router.surge.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.farled.router.surge.CountedHour;
import se.farled.router.surge.Signs;

/** Signs in PostgreSQL, a row a contact. */
@Repository
class JdbcSigns implements Signs {

    private final JdbcClient jdbc;

    JdbcSigns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(String contactId, String rootContactId, @Nullable String subject, Instant arrivedAt) {
        jdbc.sql("""
                insert into surge_sign (contact_id, root_contact_id, subject, at)
                values (:contact::uuid, :root::uuid, :subject, :at)
                on conflict (contact_id) do update set subject = excluded.subject""")
                .param("contact", contactId).param("root", rootContactId).param("subject", subject)
                .param("at", utc(arrivedAt)).update();
    }

    @Override
    public Optional<List<Instant>> untold(String subject, Instant after) {
        // One statement: it is asked for every contact, on the way from intake to the desk.
        return jdbc.sql("""
                select (select array_agg(first order by first) from (
                    select min(s.at) as first from surge_sign s
                    where s.subject = :subject and s.at > greatest(:after, coalesce(
                        (select max(ended_at) from surge where subject = :subject), '-infinity'))
                    group by s.root_contact_id) signs)
                where not exists (select 1 from surge where subject = :subject and ended_at is null)""")
                .param("subject", subject).param("after", utc(after)).query(JdbcSigns::times).optional();
    }

    @Override
    public List<Instant> times(String subject, Instant after) {
        return jdbc.sql("""
                select min(at) from surge_sign where subject = :subject and at > :after
                group by root_contact_id order by 1""")
                .param("subject", subject).param("after", utc(after)).query((rs, n) -> instant(rs, 1)).list();
    }

    @Override
    public long others(String subject, Instant after) {
        return jdbc.sql("""
                select count(*) from surge_sign where at > :after and subject <> :subject
                  and subject not in (select subject from surge where ended_at is null)""")
                .param("subject", subject).param("after", utc(after)).query(Long.class).single();
    }

    @Override
    public List<String> lively(Instant after, int least) {
        return jdbc.sql("""
                select subject from surge_sign where at > :after and subject not like 'word:%'
                  and subject not in (select subject from surge where ended_at is null)
                group by subject having count(*) >= :least""")
                .param("after", utc(after)).param("least", least).query(String.class).list();
    }

    @Override
    public List<Sign> ofNoTopic(Instant after, int most) {
        return jdbc.sql("""
                select contact_id::text, at from surge_sign where subject is null and at > :after
                order by at desc limit :most""")
                .param("after", utc(after)).param("most", most)
                .query((rs, n) -> new Sign(rs.getString(1), instant(rs, 2))).list();
    }

    @Override
    public List<Sign> between(String subject, Instant from, Instant to) {
        return jdbc.sql("""
                select contact_id::text, at from surge_sign where subject = :subject and at between :from and :to
                order by at, contact_id""")
                .param("subject", subject).param("from", utc(from)).param("to", utc(to))
                .query((rs, n) -> new Sign(rs.getString(1), instant(rs, 2))).list();
    }

    @Override
    public List<CountedHour> counted(Instant from, Instant to) {
        return jdbc.sql("""
                select s.subject, date_trunc('hour', s.at), count(*) from surge_sign s
                where s.at >= :from and s.at < :to and s.subject not like 'word:%' and not exists (
                  select 1 from surge where surge.subject = s.subject
                    and s.at between detected_at - interval '1 hour' and coalesce(ended_at, 'infinity'))
                group by 1, 2""")
                .param("from", utc(from)).param("to", utc(to))
                .query((rs, n) -> new CountedHour(rs.getString(1), instant(rs, 2), rs.getInt(3))).list();
    }

    @Override
    public void forget(Instant before) {
        jdbc.sql("delete from surge_sign where at < :before").param("before", utc(before)).update();
    }

    private static List<Instant> times(ResultSet rs, int n) throws SQLException {
        if (rs.getArray(1) == null) {
            return List.of();
        }
        return List.of((java.sql.Timestamp[]) rs.getArray(1).getArray()).stream().map(java.sql.Timestamp::toInstant).toList();
    }

    private static Instant instant(ResultSet rs, int column) throws SQLException {
        return rs.getTimestamp(column).toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}

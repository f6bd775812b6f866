package se.farled.router.erasure.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.farled.router.erasure.KeptWords;

/** Words in the rows of contacts. */
@Repository
class JdbcKeptWords implements KeptWords {

    private static final String SETTLED = """
            select c.contact_id from contact c
            where c.erased_at is null and c.state in ('CLOSED', 'ABANDONED')
              and coalesce(c.closed_at, c.ended_at, c.arrived_at) < :before
              and not exists (
                select 1 from question q left join owners_case o using (question_id)
                where q.contact_id = c.contact_id and q.withdrawn_at is null and q.outcome = 'HANDED_OVER'
                  and (o.closed_at is null or o.closed_at >= :before))
            """;
    private static final String ON_TOPICS = """
              and c.contact_id in (select contact_id from question where topic_id in (:topics) and withdrawn_at is null)
              and not exists (
                select 1 from question q
                where q.contact_id = c.contact_id and q.withdrawn_at is null and q.outcome = 'CALLBACK')
            """;

    private final JdbcClient jdbc;

    JdbcKeptWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> settledBefore(Instant before, int most) {
        return jdbc.sql(SETTLED + "limit :most").param("before", before.atOffset(ZoneOffset.UTC)).param("most", most)
                .query(String.class).list();
    }

    @Override
    public List<String> settledBefore(Instant before, Set<String> topicIds, int most) {
        return jdbc.sql(SETTLED + ON_TOPICS + "limit :most").param("before", before.atOffset(ZoneOffset.UTC))
                .param("topics", topicIds).param("most", most).query(String.class).list();
    }

    @Override
    @Transactional
    public void erase(String contactId, Instant at) {
        jdbc.sql("delete from contact_content where contact_id = :id::uuid").param("id", contactId).update();
        jdbc.sql("update question set note = null where contact_id = :id::uuid").param("id", contactId).update();
        // The reasons quote matched words; a call may have been sent on to somebody's own number.
        jdbc.sql("""
                update contact set erased_at = :at, routing = jsonb_set(routing, '{why}', '[]'), line = line #- '{transfer,to}'
                where contact_id = :id::uuid""")
                .param("at", at.atOffset(ZoneOffset.UTC)).param("id", contactId).update();
    }
}

package se.farled.router.figures.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.farled.router.contact.Channel;
import se.farled.router.contact.ContactState;
import se.farled.router.desk.Outcome;
import se.farled.router.figures.Figures;

/** Counts in PostgreSQL. */
@Repository
class JdbcFigures implements Figures {

    private final JdbcClient jdbc;

    JdbcFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Arrivals> arrivals(Instant from, Instant to) {
        return jdbc.sql("""
                select channel, state, count(*) from contact where arrived_at >= :from and arrived_at < :to
                group by channel, state""")
                .param("from", from.atOffset(ZoneOffset.UTC)).param("to", to.atOffset(ZoneOffset.UTC))
                .query((rs, n) -> new Arrivals(Channel.valueOf(rs.getString(1)), ContactState.valueOf(rs.getString(2)),
                        rs.getLong(3)))
                .list();
    }

    @Override
    public List<Outcomes> outcomes(Instant from, Instant to) {
        return jdbc.sql("""
                select c.channel, q.topic_id, q.owner_id, q.outcome, count(*)
                from question q join contact c using (contact_id)
                where q.at >= :from and q.at < :to and q.withdrawn_at is null
                group by c.channel, q.topic_id, q.owner_id, q.outcome""")
                .param("from", from.atOffset(ZoneOffset.UTC)).param("to", to.atOffset(ZoneOffset.UTC))
                .query((rs, n) -> new Outcomes(Channel.valueOf(rs.getString(1)), rs.getString(2), rs.getString(3),
                        Outcome.valueOf(rs.getString(4)), rs.getLong(5)))
                .list();
    }
}

package se.farled.router.desk.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.farled.router.contact.Channel;
import se.farled.router.contact.ContactState;
import se.farled.router.desk.DeskEntry;
import se.farled.router.desk.DeskOrder;
import se.farled.router.routing.DecisionParts;

/** The one order in PostgreSQL. */
@Repository
class JdbcDeskOrder implements DeskOrder {

    private final JdbcClient jdbc;

    JdbcDeskOrder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> lockNext() {
        return jdbc.sql("""
                select contact_id from contact where state in ('WAITING', 'CALLBACK_WAITING')
                order by arrived_at, contact_id for update skip locked limit 1""")
                .query(String.class).optional();
    }

    @Override
    public List<DeskEntry> entries(int limit, Instant endedSince) {
        return jdbc.sql("""
                select c.contact_id, c.channel, c.arrived_at, c.state, c.holder, c.ticket,
                    c.decision, c.topic_id, c.owner_id, c.confidence, t.subject, left(t.text, 160) as excerpt
                from contact c join contact_content t using (contact_id)
                where c.state in ('WAITING', 'CALLBACK_WAITING', 'TAKEN')
                    or c.state = 'ENDED' and c.ended_at >= :endedSince
                order by c.state = 'ENDED', c.arrived_at, c.contact_id limit :limit""")
                .param("limit", limit).param("endedSince", timestamp(endedSince)).query(JdbcDeskOrder::entry).list();
    }

    @Override
    public Optional<String> heldBy(String advisorId) {
        return jdbc.sql("""
                select contact_id from contact where holder = :advisor and state = 'TAKEN'
                order by taken_at desc limit 1""")
                .param("advisor", advisorId).query(String.class).optional();
    }

    @Override
    public List<String> expired(Instant now, int limit) {
        return jdbc.sql("select contact_id from contact where lease_until < :now order by lease_until limit :limit")
                .param("now", timestamp(now)).param("limit", limit).query(String.class).list();
    }

    @Override
    public int forgetWhoClosed(Instant closedBefore) {
        return jdbc.sql("""
                update contact set holder = null
                where holder is not null and state = 'CLOSED' and closed_at < :before""")
                .param("before", timestamp(closedBefore)).update();
    }

    @Override
    public WaitingNow waiting(Instant since) {
        Map<Channel, Long> byChannel = new EnumMap<>(Channel.class);
        Instant[] oldest = new Instant[1];
        jdbc.sql("""
                select channel, count(*) as waiting, min(arrived_at) as oldest from contact
                where state in ('WAITING', 'CALLBACK_WAITING') group by channel""").query(rs -> {
            byChannel.put(Channel.valueOf(rs.getString("channel")), rs.getLong("waiting"));
            Instant first = rs.getTimestamp("oldest").toInstant();
            oldest[0] = oldest[0] == null || first.isBefore(oldest[0]) ? first : oldest[0];
        });
        Optional<Double> median = jdbc.sql("""
                select percentile_cont(0.5) within group (order by extract(epoch from first_taken_at - arrived_at))
                from contact where first_taken_at >= :since""")
                .param("since", timestamp(since)).query((rs, n) -> Optional.ofNullable(rs.getObject(1, Double.class)))
                .single();
        long total = byChannel.values().stream().mapToLong(Long::longValue).sum();
        return new WaitingNow(total, byChannel, oldest[0], median.map(Math::round).orElse(null));
    }

    @Override
    public List<Ticket> tickets(Instant since) {
        return jdbc.sql("""
                select ticket, state, arrived_at from contact
                where ticket is not null and state in ('WAITING', 'TAKEN') and arrived_at >= :since
                order by arrived_at, contact_id""")
                .param("since", timestamp(since))
                .query((rs, n) -> new Ticket(rs.getString("ticket"), ContactState.valueOf(rs.getString("state")),
                        rs.getTimestamp("arrived_at").toInstant()))
                .list();
    }

    private static DeskEntry entry(ResultSet rs, int n) throws SQLException {
        Timestamp since = rs.getTimestamp("arrived_at");
        DecisionParts decision = new DecisionParts(DecisionParts.Name.valueOf(rs.getString("decision")),
                rs.getString("topic_id"), rs.getString("owner_id"), null, rs.getDouble("confidence"));
        return new DeskEntry(rs.getString("contact_id"), Channel.valueOf(rs.getString("channel")), since.toInstant(),
                rs.getString("subject"), rs.getString("excerpt"), ContactState.valueOf(rs.getString("state")),
                rs.getString("holder"), rs.getString("ticket"), decision);
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

package se.farled.router.trial.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import se.farled.router.routing.Weighing;
import se.farled.router.trial.PastContacts;
import tools.jackson.databind.json.JsonMapper;

/** Past contacts in PostgreSQL: a row's facts with its standing outcomes as JSON. */
@Repository
class JdbcPastContacts implements PastContacts {

    private static final String OUTCOMES = """
            (select jsonb_agg(jsonb_build_object('topicId', q.topic_id, 'ownerId', q.owner_id, 'optionId', q.option_id))
             from question q where q.contact_id = c.contact_id and q.withdrawn_at is null) as outcomes
            from contact c where c.arrived_at >= :from and c.arrived_at < :to""";
    private static final String ON_TOPIC = " and (c.routing -> 'weighed' ->> 'topicId' = :topic or exists (select from question q"
            + " where q.contact_id = c.contact_id and q.topic_id = :topic and q.withdrawn_at is null))";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcPastContacts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public long count(Instant from, Instant to) {
        return between(from, to, "select count(*) from contact where arrived_at >= :from and arrived_at < :to")
                .query(Long.class).single();
    }

    @Override
    public List<Past> decidedAlone(Instant from, Instant to) {
        return between(from, to, "select c.weighed, " + OUTCOMES + " and c.weighed is not null").query(this::past).list();
    }

    @Override
    public List<Past> onTopic(String topicId, Instant from, Instant to) {
        return between(from, to, "select c.routing -> 'weighed' as weighed, " + OUTCOMES + ON_TOPIC)
                .param("topic", topicId).query(this::past).list();
    }

    private StatementSpec between(Instant from, Instant to, String sql) {
        return jdbc.sql(sql).param("from", from.atOffset(ZoneOffset.UTC)).param("to", to.atOffset(ZoneOffset.UTC));
    }

    private Past past(ResultSet rs, int n) throws SQLException {
        String outcomes = rs.getString("outcomes");
        return new Past(weighed(rs.getString("weighed")),
                outcomes == null ? List.of() : List.of(json.readValue(outcomes, Outcome[].class)));
    }

    private @Nullable Weighing weighed(@Nullable String stored) {
        return stored == null || stored.equals("null") ? null : json.readValue(stored, Weighing.class);
    }
}

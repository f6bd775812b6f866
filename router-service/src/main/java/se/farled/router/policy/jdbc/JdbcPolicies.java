package se.farled.router.policy.jdbc;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.farled.router.policy.Policies;
import se.farled.router.policy.Policy;
import se.farled.router.policy.Thresholds;

/** One row a version; the first comes with the table. */
@Repository
class JdbcPolicies implements Policies {

    private final JdbcClient jdbc;

    JdbcPolicies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Policy> all() {
        return jdbc.sql("select * from policy order by version desc")
                .query((rs, n) -> new Policy(rs.getLong("version"),
                        new Thresholds(rs.getDouble("decide"), rs.getDouble("ask"), rs.getDouble("open"), rs.getDouble("settled")),
                        rs.getTimestamp("since").toInstant()))
                .list();
    }

    @Override
    public boolean add(Policy policy) {
        Thresholds thresholds = policy.thresholds();
        return jdbc.sql("""
                insert into policy (version, decide, ask, open, settled, since)
                values (:version, :decide, :ask, :open, :settled, :since) on conflict do nothing""")
                .param("version", policy.version()).param("decide", thresholds.decide()).param("ask", thresholds.ask())
                .param("open", thresholds.open()).param("settled", thresholds.settled())
                .param("since", policy.since().atOffset(ZoneOffset.UTC))
                .update() == 1;
    }
}

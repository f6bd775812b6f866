package se.farled.gateway.reach.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.farled.gateway.reach.Reached;
import se.farled.gateway.reach.Reaches;

/** Table `notice_reach`. */
@Repository
class JdbcReaches implements Reaches {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcReaches.class);

    private final JdbcClient jdbc;

    JdbcReaches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Reached seen) {
        jdbc.sql("""
                insert into notice_reach (notice_id, version, title_sv, title_en, told_at, desks, slowest_ms)
                values (:notice, :version, :title, :titleEn, :at, :desks, :slowest)
                on conflict (notice_id, version) do update set desks = notice_reach.desks + excluded.desks,
                    slowest_ms = greatest(notice_reach.slowest_ms, excluded.slowest_ms)""")
                .param("notice", seen.noticeId()).param("version", seen.version()).param("title", seen.title()).param("titleEn", seen.titleEn())
                .param("at", seen.at().atOffset(ZoneOffset.UTC)).param("desks", seen.desks()).param("slowest", seen.slowestMillis()).update();
    }

    @Override
    public List<Reached> since(Instant from) {
        try {
            return jdbc.sql("select * from notice_reach where told_at >= :from order by told_at desc, version desc").param("from", from.atOffset(ZoneOffset.UTC))
                    .query((rs, n) -> new Reached(rs.getString("notice_id"), rs.getLong("version"), rs.getString("title_sv"), rs.getString("title_en"),
                            rs.getTimestamp("told_at").toInstant(), rs.getInt("desks"), rs.getLong("slowest_ms"))).list();
        } catch (DataAccessException e) {
            LOG.atWarn().addKeyValue("cause", e.getClass().getSimpleName()).log("how soon notices reached the desks cannot be read now");
            return List.of();
        }
    }
}

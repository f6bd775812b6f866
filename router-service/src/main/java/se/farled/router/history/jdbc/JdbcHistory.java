package se.farled.router.history.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import se.farled.router.history.History;
import se.farled.router.history.Told;

/** The history in table history; a digest of text and topic keeps it free of doubles. */
@Repository
class JdbcHistory implements History {

    private static final String ADD = """
            insert into history (digest, topic_id, option_id, text, at) values (:digest, :topic, :option, :text, :at)
            on conflict do nothing""";

    private final NamedParameterJdbcTemplate jdbc;

    JdbcHistory(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int add(List<Told> rows) {
        return rows.isEmpty() ? 0
                : Arrays.stream(jdbc.batchUpdate(ADD, rows.stream().map(JdbcHistory::bound).toArray(MapSqlParameterSource[]::new))).sum();
    }

    @Override
    public List<Told> newest(int most) {
        return jdbc.query("select * from history order by at desc nulls last, id desc limit :most",
                new MapSqlParameterSource("most", most), JdbcHistory::told);
    }

    @Override
    public void clear() {
        jdbc.update("delete from history", new MapSqlParameterSource());
    }

    @Override
    public Size size() {
        return jdbc.query("select count(*), count(distinct topic_id), coalesce(max(id), 0) from history",
                (rs, n) -> new Size(rs.getLong(1), rs.getInt(2), rs.getLong(3))).getFirst();
    }

    private static MapSqlParameterSource bound(Told told) {
        return new MapSqlParameterSource("digest", digest(told)).addValue("topic", told.topicId()).addValue("option", told.optionId())
                .addValue("text", told.text()).addValue("at", told.at() == null ? null : told.at().atOffset(ZoneOffset.UTC));
    }

    private static Told told(ResultSet rs, int n) throws SQLException {
        return new Told(rs.getString("text"), rs.getString("topic_id"), rs.getString("option_id"),
                rs.getTimestamp("at") == null ? null : rs.getTimestamp("at").toInstant());
    }

    private static byte[] digest(Told told) {
        try {
            return MessageDigest.getInstance("SHA-256").digest((told.topicId() + "\n" + told.text()).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}

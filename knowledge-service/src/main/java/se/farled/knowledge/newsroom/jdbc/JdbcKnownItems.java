package se.farled.knowledge.newsroom.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.farled.knowledge.newsroom.KnownItem;
import se.farled.knowledge.newsroom.KnownItems;

/** The table {@code newsroom_item}. */
@Repository
class JdbcKnownItems implements KnownItems {

    private final JdbcClient jdbc;

    JdbcKnownItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void takeTurns() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('newsroom'))").query((row, number) -> 1).single();
    }

    @Override
    public Optional<KnownItem> find(String feedId, String key) {
        return jdbc.sql("select * from newsroom_item where feed_id = ? and item_key = ?").param(feedId).param(key)
                .query((row, number) -> read(row)).optional();
    }

    @Override
    public List<KnownItem> unmatched() {
        return jdbc.sql("select * from newsroom_item where not matched order by seen_at").query((row, number) -> read(row)).list();
    }

    @Override
    public void save(KnownItem now) {
        jdbc.sql("""
                insert into newsroom_item (feed_id, item_key, fingerprint, notice_id, made, matched)
                values (:feedId, :key, :fingerprint, :noticeId, :made, :matched)
                on conflict (feed_id, item_key) do update set fingerprint = excluded.fingerprint,
                    notice_id = excluded.notice_id, made = excluded.made, matched = excluded.matched""")
                .param("feedId", now.feedId()).param("key", now.key()).param("fingerprint", now.fingerprint())
                .param("noticeId", now.noticeId()).param("made", now.made()).param("matched", now.matched()).update();
    }

    private static KnownItem read(ResultSet row) throws SQLException {
        return new KnownItem(row.getString("feed_id"), row.getString("item_key"), row.getString("fingerprint"),
                row.getString("notice_id"), row.getBoolean("made"), row.getBoolean("matched"));
    }
}

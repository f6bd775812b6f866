package se.farled.knowledge.newsroom.jdbc;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.farled.knowledge.newsroom.Feed;
import se.farled.knowledge.newsroom.FeedState;
import se.farled.knowledge.newsroom.Feeds;
import se.farled.knowledge.newsroom.Validators;

/** The table {@code newsroom_feed}. */
@Repository
class JdbcFeeds implements Feeds {

    private final JdbcClient jdbc;

    JdbcFeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void watch(List<Feed> feeds, Instant now) {
        jdbc.sql("update newsroom_feed set watched = false where not feed_id = any(?)")
                .param(feeds.stream().map(Feed::feedId).toArray(String[]::new)).update();
        feeds.forEach(feed -> jdbc.sql("""
                insert into newsroom_feed (feed_id, url, watched, failures, next_at) values (:id, :url, true, 0, :now)
                on conflict (feed_id) do update set url = excluded.url, watched = true""")
                .param("id", feed.feedId()).param("url", feed.url().toString()).param("now", Timestamp.from(now)).update());
    }

    @Override
    public List<FeedState> all() {
        return jdbc.sql("select * from newsroom_feed where watched order by url").query((row, number) -> read(row)).list();
    }

    @Override
    @Transactional
    public Optional<FeedState> takeDue(Instant now, Instant until) {
        Optional<FeedState> due = jdbc.sql("""
                select * from newsroom_feed where watched and next_at <= ? order by next_at limit 1 for update skip locked""")
                .param(Timestamp.from(now)).query((row, number) -> read(row)).optional();
        due.ifPresent(feed -> jdbc.sql("update newsroom_feed set next_at = ? where feed_id = ?")
                .param(Timestamp.from(until)).param(feed.feed().feedId()).update());
        return due;
    }

    @Override
    public void save(FeedState now) {
        jdbc.sql("""
                update newsroom_feed set etag = :etag, last_modified = :lastModified, last_seen = :lastSeen,
                    failures = :failures, reason = :reason, next_at = :nextAt
                where feed_id = :id""")
                .param("id", now.feed().feedId()).param("etag", now.validators().etag())
                .param("lastModified", now.validators().lastModified())
                .param("lastSeen", now.lastSeen() == null ? null : Timestamp.from(now.lastSeen()))
                .param("failures", now.failures()).param("reason", now.reason()).param("nextAt", Timestamp.from(now.nextAt())).update();
    }

    private static FeedState read(ResultSet row) throws SQLException {
        return new FeedState(new Feed(row.getString("feed_id"), URI.create(row.getString("url"))),
                new Validators(row.getString("etag"), row.getString("last_modified")), instant(row.getTimestamp("last_seen")),
                row.getInt("failures"), row.getString("reason"), row.getTimestamp("next_at").toInstant());
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}

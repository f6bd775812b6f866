package se.farled.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code outbox} and its locks; every method runs in the caller's transaction. */
class OutboxTable {

    /** Class ids of our advisory locks: ASCII "OBX" and a number, to stay clear of other users of the database. */
    private static final int KEY_LOCK = 0x4F425801;
    static final int RELAY_LOCK = 0x4F425802;
    /** Bounds the locks that a transaction with many keys can hold; two keys that share one wait for each other. */
    private static final int KEY_LOCKS = 1024;

    private final JdbcOperations operations;
    private final JdbcClient jdbc;

    OutboxTable(JdbcOperations operations) {
        this.operations = operations;
        this.jdbc = JdbcClient.create(operations);
    }

    /** Takes the keys' locks in one order, whatever the order of the messages. */
    void lockKeys(List<OutboxMessage> messages) {
        Integer[] locks = messages.stream().map(message -> lockOf(message.key())).distinct().sorted().toArray(Integer[]::new);
        jdbc.sql("select pg_advisory_xact_lock(?, key_lock) from unnest(?::int[]) as key_lock")
                .param(KEY_LOCK).param(locks).query(row -> { });
    }

    void insert(List<OutboxMessage> messages) {
        operations.batchUpdate("insert into outbox (topic, record_key, record_value, headers) values (?, ?, ?, ?)",
                messages.stream().map(message -> new Object[] {
                    message.topic(), message.key(), message.value(), pairs(message.headers())}).toList());
    }

    /**
     * Waits until no other relay of this database is at work, at most for the given time. The relay's transaction only
     * deletes: it need not wait for the disk, since a delete that a crash undoes is a message sent again.
     */
    void lockRelay(Duration atMost) {
        jdbc.sql("select set_config('lock_timeout', ?, true), set_config('synchronous_commit', 'off', true)")
                .param(atMost.toMillis() + "ms").query().singleRow();
        jdbc.sql("select pg_advisory_xact_lock(?, 0)").param(RELAY_LOCK).query(row -> { });
    }

    List<StoredMessage> oldest(int limit) {
        return jdbc.sql("select id, topic, record_key, record_value, headers from outbox order by id limit ?")
                .param(limit).query((row, n) -> stored(row)).list();
    }

    void delete(List<Long> ids) {
        jdbc.sql("delete from outbox where id = any(?)").param(ids.toArray(Long[]::new)).update();
    }

    long size() {
        return jdbc.sql("select count(*) from outbox").query(Long.class).single();
    }

    /** How long the oldest message has waited; empty when none waits. */
    Optional<Duration> oldestAge() {
        return jdbc.sql("select (extract(epoch from clock_timestamp() - created_at) * 1000)::bigint"
                        + " from outbox order by id limit 1")
                .query(Long.class).optional().map(Duration::ofMillis);
    }

    private static int lockOf(String key) {
        int hash = key.hashCode();
        return (hash ^ hash >>> 16) & KEY_LOCKS - 1;
    }

    private static String[] pairs(Map<String, String> headers) {
        List<String> pairs = new ArrayList<>(headers.size() * 2);
        headers.forEach((name, value) -> pairs.addAll(List.of(name, value)));
        return pairs.toArray(String[]::new);
    }

    private static StoredMessage stored(ResultSet row) throws SQLException {
        String[] pairs = (String[]) row.getArray("headers").getArray();
        Map<String, String> headers = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            headers.put(pairs[i], pairs[i + 1]);
        }
        return new StoredMessage(row.getLong("id"), new OutboxMessage(row.getString("topic"),
                row.getString("record_key"), row.getBytes("record_value"), headers));
    }
}

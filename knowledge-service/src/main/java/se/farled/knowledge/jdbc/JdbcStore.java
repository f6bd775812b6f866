package se.farled.knowledge.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.farled.knowledge.change.Store;
import se.farled.knowledge.change.Versioned;

/** One kind of knowledge in one table; the store of a kind adds its columns. */
public abstract class JdbcStore<T extends Versioned<T>> implements Store<T> {

    protected final JdbcClient jdbc;
    private final String table;
    private final String idColumn;
    private final String live;

    /**
     * Over a table.
     *
     * @param live condition that a row fulfils which holds now
     */
    protected JdbcStore(JdbcClient jdbc, String table, String idColumn, String live) {
        this.jdbc = jdbc;
        this.table = table;
        this.idColumn = idColumn;
        this.live = live;
    }

    /** The row as the domain knows it. */
    protected abstract T read(ResultSet row) throws SQLException;

    @Override
    public List<T> all() {
        return jdbc.sql("select * from " + table + " where " + live + " order by " + idColumn).query(mapper()).list();
    }

    @Override
    public Optional<T> find(String id) {
        return one(id, "");
    }

    @Override
    public Optional<T> findForChange(String id) {
        return one(id, " for update");
    }

    @Override
    public long lastVersion(String id) {
        return jdbc.sql("select version from " + table + " where " + idColumn + " = ?").param(id)
                .query(Long.class).optional().orElse(0L);
    }

    protected RowMapper<T> mapper() {
        return (row, number) -> read(row);
    }

    protected static List<String> strings(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    protected static String[] array(List<String> strings) {
        return strings.toArray(String[]::new);
    }

    private Optional<T> one(String id, String lock) {
        return jdbc.sql("select * from " + table + " where " + idColumn + " = ? and " + live + lock).param(id)
                .query(mapper()).optional();
    }
}

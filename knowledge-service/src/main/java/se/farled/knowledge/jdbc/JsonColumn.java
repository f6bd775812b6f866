package se.farled.knowledge.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** A list of records in a {@code jsonb} column. */
public class JsonColumn<T> {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JavaType type;

    /** Of records of that type. */
    public JsonColumn(Class<T> type) {
        this.type = JSON.getTypeFactory().constructCollectionType(List.class, type);
    }

    /** As text for a parameter that is cast to jsonb. */
    public String write(List<T> list) {
        return JSON.writeValueAsString(list);
    }

    /** From a row. */
    public List<T> read(ResultSet row, String column) throws SQLException {
        return JSON.readValue(row.getString(column), type);
    }
}

package se.farled.knowledge.place.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.farled.knowledge.jdbc.JdbcStore;
import se.farled.knowledge.place.Place;
import se.farled.knowledge.place.Places;

/** The table {@code place}. */
@Repository
class JdbcPlaces extends JdbcStore<Place> implements Places {

    JdbcPlaces(JdbcClient jdbc) {
        super(jdbc, "place", "place_id", "true");
    }

    @Override
    public void save(Place now) {
        jdbc.sql("""
                insert into place (place_id, name, kind, district, keeper_id, version)
                values (:id, :name, :kind, :district, :keeperId, :version)
                on conflict (place_id) do update set name = excluded.name, kind = excluded.kind,
                    district = excluded.district, keeper_id = excluded.keeper_id, version = excluded.version""")
                .param("id", now.placeId()).param("name", now.name()).param("kind", now.kind())
                .param("district", now.district()).param("keeperId", now.keeperId())
                .param("version", now.version()).update();
    }

    @Override
    protected Place read(ResultSet row) throws SQLException {
        return new Place(row.getString("place_id"), row.getString("name"), row.getString("kind"),
                row.getString("district"), row.getString("keeper_id"), row.getLong("version"));
    }
}

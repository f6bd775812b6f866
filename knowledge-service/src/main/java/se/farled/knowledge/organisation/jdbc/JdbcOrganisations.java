package se.farled.knowledge.organisation.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.farled.knowledge.jdbc.JdbcStore;
import se.farled.knowledge.organisation.Organisation;
import se.farled.knowledge.organisation.Organisations;

/** The table {@code organisation}. */
@Repository
class JdbcOrganisations extends JdbcStore<Organisation> implements Organisations {

    JdbcOrganisations(JdbcClient jdbc) {
        super(jdbc, "organisation", "organisation_id", "true");
    }

    @Override
    public void save(Organisation now) {
        jdbc.sql("""
                insert into organisation (organisation_id, kind, name_sv, name_en, what_sv, phone, email, reach_note_sv,
                    hours, version)
                values (:id, :kind, :nameSv, :nameEn, :whatSv, :phone, :email, :reachNoteSv, :hours, :version)
                on conflict (organisation_id) do update set kind = excluded.kind, name_sv = excluded.name_sv,
                    name_en = excluded.name_en, what_sv = excluded.what_sv, phone = excluded.phone,
                    email = excluded.email, reach_note_sv = excluded.reach_note_sv, hours = excluded.hours,
                    version = excluded.version""")
                .param("id", now.organisationId()).param("kind", now.kind().name())
                .param("nameSv", now.nameSv()).param("nameEn", now.nameEn()).param("whatSv", now.whatSv())
                .param("phone", now.phone()).param("email", now.email()).param("reachNoteSv", now.reachNoteSv())
                .param("hours", now.hours()).param("version", now.version()).update();
    }

    @Override
    protected Organisation read(ResultSet row) throws SQLException {
        return new Organisation(row.getString("organisation_id"), Organisation.Kind.valueOf(row.getString("kind")),
                row.getString("name_sv"), row.getString("name_en"), row.getString("what_sv"), row.getString("phone"),
                row.getString("email"), row.getString("reach_note_sv"), row.getString("hours"), row.getLong("version"));
    }
}

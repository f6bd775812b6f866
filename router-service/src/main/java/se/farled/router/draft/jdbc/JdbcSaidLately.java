package se.farled.router.draft.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.farled.router.contact.Content;
import se.farled.router.draft.SaidLately;

/** What residents said lately, from the rows of their words. */
@Repository
class JdbcSaidLately implements SaidLately {

    private final JdbcClient jdbc;

    JdbcSaidLately(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Content> since(Instant after, Collection<String> butTopics, int most) {
        return jdbc.sql("""
                select subject, text, sender_name from contact join contact_content using (contact_id)
                where arrived_at > :after and text <> '' and (topic_id is null or topic_id <> all (:but))
                order by arrived_at desc, contact_id limit :most""")
                .param("after", after.atOffset(ZoneOffset.UTC)).param("but", butTopics.toArray(String[]::new)).param("most", most)
                .query(JdbcSaidLately::content).list();
    }

    private static Content content(ResultSet rs, int n) throws SQLException {
        String name = rs.getString("sender_name");
        return new Content(rs.getString("subject"), rs.getString("text"), name == null ? null : new Content.Sender(name, null, null),
                null, List.of());
    }
}

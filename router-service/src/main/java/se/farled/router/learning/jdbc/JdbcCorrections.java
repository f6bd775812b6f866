package se.farled.router.learning.jdbc;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.farled.router.learning.Correction;
import se.farled.router.learning.Corrections;
import se.farled.router.matching.Sketch;

/** Corrections in PostgreSQL: one that counts has neither pseudonym nor sketch, which are the log's to keep or nobody's. */
@Repository
class JdbcCorrections implements Corrections {

    private static final String ADD = """
            insert into correction (correction_id, contact_id, topic_id, option_id, suggested_topic_id, at, held_for, method, hashes, weights)
            values (:id::uuid, :contact::uuid, :topic, :option, :suggested, :at, :advisor, :method, :hashes, :weights)""";

    private final JdbcClient jdbc;

    JdbcCorrections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void addLearnt(Correction correction) {
        add(correction, null, null);
    }

    @Override
    public void addHeld(Correction correction, String advisorId) {
        add(correction, advisorId, correction.sketch());
    }

    private void add(Correction correction, @Nullable String advisorId, @Nullable Sketch sketch) {
        jdbc.sql(ADD).param("id", correction.correctionId()).param("contact", correction.contactId())
                .param("topic", correction.topicId()).param("option", correction.optionId())
                .param("suggested", correction.suggestedTopicId()).param("at", correction.at().atOffset(ZoneOffset.UTC))
                .param("advisor", advisorId).param("method", sketch == null ? null : Sketch.METHOD)
                .param("hashes", sketch == null ? null : LongStream.of(sketch.hashes()).boxed().toArray(Long[]::new))
                .param("weights", sketch == null ? null : boxed(sketch.weights())).update();
    }

    @Override
    public List<Correction> heldByOthers(String topicId, String advisorId) {
        return jdbc.sql("""
                select * from correction where topic_id = :topic and held_for <> :advisor and method = :method
                order by at, correction_id for update""")
                .param("topic", topicId).param("advisor", advisorId).param("method", Sketch.METHOD).query(JdbcCorrections::held).list();
    }

    @Override
    public Optional<Correction> lockHeld(String correctionId) {
        return jdbc.sql("select * from correction where correction_id = :id::uuid and held_for is not null for update")
                .param("id", correctionId).query(JdbcCorrections::held).optional();
    }

    @Override
    public void release(String correctionId) {
        jdbc.sql("update correction set held_for = null, method = null, hashes = null, weights = null where correction_id = :id::uuid")
                .param("id", correctionId).update();
    }

    @Override
    public boolean remove(String correctionId) {
        return jdbc.sql("delete from correction where correction_id = :id::uuid returning held_for is null")
                .param("id", correctionId).query(Boolean.class).optional().orElse(false);
    }

    @Override
    public List<String> ofContact(String contactId) {
        return jdbc.sql("select correction_id from correction where contact_id = :contact::uuid order by correction_id")
                .param("contact", contactId).query(String.class).list();
    }

    @Override
    public List<String> heldBefore(Instant time) {
        return jdbc.sql("select correction_id from correction where held_for is not null and at < :time order by at")
                .param("time", time.atOffset(ZoneOffset.UTC)).query(String.class).list();
    }

    @Override
    public List<Listed> list(boolean held, int most) {
        return jdbc.sql("""
                select c.correction_id, c.contact_id, c.topic_id, c.option_id, c.suggested_topic_id, c.at,
                    nullif(coalesce(t.noted, concat_ws(E'\\n', nullif(t.subject, ''), t.text)), '') as words
                from correction c left join contact_content t using (contact_id)
                where (c.held_for is not null) = :held order by c.at desc, c.correction_id limit :most""")
                .param("held", held).param("most", most)
                .query((rs, n) -> new Listed(rs.getString("correction_id"), rs.getString("contact_id"), rs.getString("topic_id"),
                        rs.getString("option_id"), rs.getString("suggested_topic_id"), rs.getTimestamp("at").toInstant(),
                        rs.getString("words"))).list();
    }

    private static Correction held(ResultSet rs, int n) throws SQLException {
        Array hashes = rs.getArray("hashes");
        Float[] weights = (Float[]) rs.getArray("weights").getArray();
        float[] shares = new float[weights.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = weights[i];
        }
        return new Correction(rs.getString("correction_id"), rs.getString("contact_id"), rs.getString("topic_id"),
                rs.getString("option_id"), rs.getString("suggested_topic_id"),
                new Sketch(Arrays.stream((Long[]) hashes.getArray()).mapToLong(Long::longValue).toArray(), shares),
                rs.getTimestamp("at").toInstant());
    }

    private static Float[] boxed(float[] values) {
        Float[] boxed = new Float[values.length];
        for (int i = 0; i < values.length; i++) {
            boxed[i] = values[i];
        }
        return boxed;
    }
}

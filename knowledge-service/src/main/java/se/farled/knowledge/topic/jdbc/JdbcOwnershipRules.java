package se.farled.knowledge.topic.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.farled.knowledge.jdbc.JdbcStore;
import se.farled.knowledge.jdbc.JsonColumn;
import se.farled.knowledge.topic.OwnershipRule;
import se.farled.knowledge.topic.OwnershipRules;

/** The table {@code ownership_rule}. */
@Repository
class JdbcOwnershipRules extends JdbcStore<OwnershipRule> implements OwnershipRules {

    private final JsonColumn<OwnershipRule.Option> options = new JsonColumn<>(OwnershipRule.Option.class);

    JdbcOwnershipRules(JdbcClient jdbc) {
        super(jdbc, "ownership_rule", "topic_id", "true");
    }

    @Override
    public void save(OwnershipRule now) {
        jdbc.sql("""
                insert into ownership_rule (topic_id, owner_id, question_sv, question_en, options, version)
                values (:topicId, :ownerId, :questionSv, :questionEn, :options::jsonb, :version)
                on conflict (topic_id) do update set owner_id = excluded.owner_id,
                    question_sv = excluded.question_sv, question_en = excluded.question_en,
                    options = excluded.options, version = excluded.version""")
                .param("topicId", now.topicId()).param("ownerId", now.ownerId())
                .param("questionSv", now.questionSv()).param("questionEn", now.questionEn())
                .param("options", options.write(now.options())).param("version", now.version()).update();
    }

    @Override
    protected OwnershipRule read(ResultSet row) throws SQLException {
        return new OwnershipRule(row.getString("topic_id"), row.getString("owner_id"), row.getString("question_sv"),
                row.getString("question_en"), options.read(row, "options"), row.getLong("version"));
    }
}

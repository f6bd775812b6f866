package se.farled.knowledge.topic.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.farled.knowledge.jdbc.JdbcStore;
import se.farled.knowledge.jdbc.JsonColumn;
import se.farled.knowledge.topic.Topic;
import se.farled.knowledge.topic.Topics;

/** The table {@code topic}. */
@Repository
class JdbcTopics extends JdbcStore<Topic> implements Topics {

    private final JsonColumn<Topic.Detail> details = new JsonColumn<>(Topic.Detail.class);

    JdbcTopics(JdbcClient jdbc) {
        super(jdbc, "topic", "topic_id", "true");
    }

    @Override
    public void save(Topic now) {
        jdbc.sql("""
                insert into topic (topic_id, kind, name_sv, name_en, description_sv, keywords_sv, details,
                    advisor_can_answer, secrecy, version)
                values (:id, :kind, :nameSv, :nameEn, :descriptionSv, :keywordsSv, :details::jsonb, :advisorCanAnswer,
                    :secrecy, :version)
                on conflict (topic_id) do update set kind = excluded.kind, name_sv = excluded.name_sv,
                    name_en = excluded.name_en, description_sv = excluded.description_sv,
                    keywords_sv = excluded.keywords_sv, details = excluded.details,
                    advisor_can_answer = excluded.advisor_can_answer, secrecy = excluded.secrecy,
                    version = excluded.version""")
                .param("id", now.topicId()).param("kind", now.kind().name())
                .param("nameSv", now.nameSv()).param("nameEn", now.nameEn())
                .param("descriptionSv", now.descriptionSv()).param("keywordsSv", array(now.keywordsSv()))
                .param("details", details.write(now.details())).param("advisorCanAnswer", now.advisorCanAnswer())
                .param("secrecy", now.secrecy()).param("version", now.version()).update();
    }

    @Override
    protected Topic read(ResultSet row) throws SQLException {
        return new Topic(row.getString("topic_id"), Topic.Kind.valueOf(row.getString("kind")),
                row.getString("name_sv"), row.getString("name_en"), row.getString("description_sv"),
                strings(row, "keywords_sv"), details.read(row, "details"),
                row.getBoolean("advisor_can_answer"), row.getBoolean("secrecy"), row.getLong("version"));
    }
}

package se.farled.router.desk.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.farled.router.desk.Outcome;
import se.farled.router.desk.Questions;
import se.farled.router.desk.SettledQuestion;

/** Questions and outcomes in PostgreSQL; a withdrawn one stays for the record. */
@Repository
class JdbcQuestions implements Questions {

    private final JdbcClient jdbc;

    JdbcQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(String contactId, List<SettledQuestion> questions) {
        questions.forEach(question -> jdbc.sql("""
                insert into question (question_id, contact_id, topic_id, outcome, article_id, article_version, notice_id, owner_id,
                    option_id, note, at)
                values (:question::uuid, :contact::uuid, :topic, :outcome, :article, :version, :notice, :owner, :option, :note,
                    :at)""")
                .param("question", question.questionId()).param("contact", contactId)
                .param("topic", question.topicId()).param("outcome", question.outcome().name())
                .param("article", question.articleId()).param("version", question.articleVersion()).param("notice", question.noticeId())
                .param("owner", question.ownerId()).param("option", question.optionId())
                .param("note", question.note()).param("at", question.at().atOffset(ZoneOffset.UTC))
                .update());
    }

    @Override
    public List<SettledQuestion> of(String contactId) {
        return jdbc.sql("""
                select * from question where contact_id = :contact::uuid and withdrawn_at is null
                order by position""")
                .param("contact", contactId).query(JdbcQuestions::question).list();
    }

    @Override
    public List<String> withdraw(String contactId, Instant at) {
        return jdbc.sql("""
                update question set withdrawn_at = :at where contact_id = :contact::uuid and withdrawn_at is null
                returning question_id""")
                .param("at", at.atOffset(ZoneOffset.UTC)).param("contact", contactId).query(String.class).list();
    }

    private static SettledQuestion question(ResultSet rs, int n) throws SQLException {
        return new SettledQuestion(rs.getString("question_id"), rs.getString("topic_id"),
                Outcome.valueOf(rs.getString("outcome")), rs.getString("article_id"),
                rs.getObject("article_version", Long.class), rs.getString("notice_id"), rs.getString("owner_id"), rs.getString("option_id"),
                rs.getString("note"), rs.getTimestamp("at").toInstant());
    }
}

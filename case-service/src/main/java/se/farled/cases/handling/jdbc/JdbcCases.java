package se.farled.cases.handling.jdbc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.farled.cases.handling.Case;
import se.farled.cases.handling.CaseQuery;
import se.farled.cases.handling.Cases;

@Repository
class JdbcCases implements Cases {

    private final JdbcClient jdbc;

    JdbcCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Case> find(UUID caseId) {
        return one("SELECT * FROM cases WHERE case_id = :id", caseId);
    }

    @Override
    public Optional<Case> lock(UUID caseId) {
        return one("SELECT * FROM cases WHERE case_id = :id FOR UPDATE", caseId);
    }

    @Override
    public Optional<Case> lockByQuestion(UUID questionId) {
        return one("SELECT * FROM cases WHERE question_id = :id FOR UPDATE", questionId);
    }

    private Optional<Case> one(String sql, UUID id) {
        return jdbc.sql(sql).param("id", id).query(CaseRow::read).optional();
    }

    @Override
    public List<Case> matching(CaseQuery query) {
        return jdbc.sql("""
                SELECT * FROM cases
                WHERE (:organisation::text IS NULL OR organisation_id = :organisation)
                  AND (:state::text IS NULL OR state = :state)
                  AND (:contact::uuid IS NULL OR contact_id = :contact)
                  AND (:root::uuid IS NULL OR root_contact_id = :root)
                ORDER BY opened_at DESC LIMIT 500""")
                .param("organisation", query.organisationId())
                .param("state", query.state())
                .param("contact", query.contactId())
                .param("root", query.rootContactId())
                .query(CaseRow::read)
                .list();
    }

    @Override
    public String nextNumber(int year) {
        var count = jdbc.sql("SELECT nextval('case_number')").query(Long.class).single();
        return "%d-%06d".formatted(year, count);
    }

    @Override
    public boolean add(Case fresh) {
        return jdbc.sql("""
                INSERT INTO cases (case_id, case_number, contact_id, root_contact_id, question_id, topic_id, option_id,
                    organisation_id, channel, state, state_since, refusal_reason, refusal_text, close_reason, opened_at, version)
                VALUES (:caseId, :caseNumber, :contactId, :rootContactId, :questionId, :topicId, :optionId,
                    :organisationId, :channel, :state, :stateSince, :refusalReason, :refusalText, :closeReason, :openedAt, :version)
                ON CONFLICT (question_id) DO NOTHING""")
                .params(CaseRow.columns(fresh))
                .update() == 1;
    }

    @Override
    public void update(Case changed) {
        jdbc.sql("""
                UPDATE cases SET organisation_id = :organisationId, state = :state, state_since = :stateSince,
                    refusal_reason = :refusalReason, refusal_text = :refusalText, close_reason = :closeReason, version = :version
                WHERE case_id = :caseId""")
                .params(CaseRow.columns(changed))
                .update();
    }

    @Override
    public long nextSequence(UUID caseId) {
        return jdbc.sql("UPDATE cases SET event_sequence = event_sequence + 1 WHERE case_id = :id RETURNING event_sequence")
                .param("id", caseId)
                .query(Long.class)
                .single();
    }

    @Override
    public void remember(Case subject, String what, Instant at) {
        jdbc.sql("INSERT INTO case_history (case_id, at, what, organisation_id) VALUES (:caseId, :at, :what, :organisationId)")
                .params(Map.of(
                        "caseId", subject.caseId(), "at", at.atOffset(ZoneOffset.UTC),
                        "what", what, "organisationId", subject.organisationId()))
                .update();
    }

    @Override
    public List<Entry> history(UUID caseId) {
        return jdbc.sql("SELECT at, what, organisation_id FROM case_history WHERE case_id = :id ORDER BY entry_id")
                .param("id", caseId)
                .query((row, number) -> new Entry(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("what"),
                        row.getString("organisation_id")))
                .list();
    }
}

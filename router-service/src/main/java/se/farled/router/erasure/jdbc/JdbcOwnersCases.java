package se.farled.router.erasure.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.farled.router.erasure.OwnersCases;

/** Table {@code owners_case}. */
@Repository
class JdbcOwnersCases implements OwnersCases {

    private final JdbcClient jdbc;

    JdbcOwnersCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void opened(String caseId, String questionId) {
        jdbc.sql("""
                insert into owners_case (case_id, question_id) values (:caseId::uuid, :questionId::uuid)
                on conflict do nothing""")
                .param("caseId", caseId).param("questionId", questionId).update();
    }

    @Override
    public void closed(String caseId, Instant at) {
        jdbc.sql("update owners_case set closed_at = :at where case_id = :caseId::uuid")
                .param("at", at.atOffset(ZoneOffset.UTC)).param("caseId", caseId).update();
    }
}

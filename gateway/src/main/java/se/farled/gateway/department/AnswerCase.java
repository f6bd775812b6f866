package se.farled.gateway.department;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.farled.gateway.clients.CasesClient;
import se.farled.gateway.security.Actor;

/** An organisation takes a case, says no with a reason, or closes what it has done. */
@Service
public class AnswerCase {
    private final CasesClient cases;

    AnswerCase(CasesClient cases) {
        this.cases = cases;
    }

    /** A no, with its reason: nobody is passed around without one. */
    public record No(String reason, String text) {
        @Override
        public String toString() {
            return "No[reason=" + reason + "]";
        }
    }

    /** What came of it. */
    public enum Outcome {
        DONE, STALE, NOT_POSSIBLE, REASON_MISSING, TEXT_MISSING, NOT_FOUND, REFUSED
    }

    /**
     * Answers a case.
     *
     * @param step accept, refuse or close
     * @param version the version that was shown
     */
    public Outcome answer(Actor actor, String caseId, String step, @Nullable No no, long version) {
        var answer = cases.answer(actor, caseId, step, no, "\"" + version + "\"");
        var field = answer.body() == null ? "" : answer.body().path("field").asString("");
        return answer.ok() ? Outcome.DONE : switch (answer.status()) {
            case 404 -> Outcome.NOT_FOUND;
            case 409 -> Outcome.NOT_POSSIBLE;
            case 412 -> Outcome.STALE;
            case 422 -> field.equals("reason") ? Outcome.REASON_MISSING : Outcome.TEXT_MISSING;
            default -> Outcome.REFUSED;
        };
    }
}

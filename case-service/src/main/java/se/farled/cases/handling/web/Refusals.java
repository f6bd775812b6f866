package se.farled.cases.handling.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import se.farled.cases.web.Refused;

/** This feature's own refusals. */
final class Refusals {

    private Refusals() {}

    static ResponseEntity<ProblemDetail> noSuchCase() {
        return Refused.of(HttpStatus.NOT_FOUND, "no-such-case", "There is no such case, or it is not yours to see.");
    }

    static ResponseEntity<ProblemDetail> stale(long version) {
        var problem = Refused.problem(HttpStatus.PRECONDITION_FAILED, "stale",
                "Somebody changed the case after you read it. Read it again and decide anew.");
        problem.setProperty("version", version);
        return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED).body(problem);
    }

    static ResponseEntity<ProblemDetail> notPossible(String state) {
        var problem = Refused.problem(HttpStatus.CONFLICT, "not-possible", "The case is " + state + ", which does not allow it.");
        problem.setProperty("state", state);
        return ResponseEntity.status(HttpStatus.CONFLICT).body(problem);
    }
}

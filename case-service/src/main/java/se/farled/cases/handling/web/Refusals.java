package se.farled.cases.handling.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** This feature's refusals as problem details (RFC 9457). */
final class Refusals {

    private Refusals() {}

    static ResponseEntity<ProblemDetail> of(HttpStatus status, String slug, String detail) {
        return ResponseEntity.status(status).body(problem(status, slug, detail));
    }

    static ResponseEntity<ProblemDetail> noSuchCase() {
        return of(HttpStatus.NOT_FOUND, "no-such-case", "There is no such case, or it is not yours to see.");
    }

    static ResponseEntity<ProblemDetail> field(String field, String reason) {
        var problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-field", reason);
        problem.setProperty("field", field);
        problem.setProperty("reason", reason);
        return ResponseEntity.unprocessableContent().body(problem);
    }

    static ResponseEntity<ProblemDetail> stale(long version) {
        var problem = problem(HttpStatus.PRECONDITION_FAILED, "stale",
                "Somebody changed the case after you read it. Read it again and decide anew.");
        problem.setProperty("version", version);
        return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED).body(problem);
    }

    static ResponseEntity<ProblemDetail> notPossible(String state) {
        var problem = problem(HttpStatus.CONFLICT, "not-possible", "The case is " + state + ", which does not allow it.");
        problem.setProperty("state", state);
        return ResponseEntity.status(HttpStatus.CONFLICT).body(problem);
    }

    private static ProblemDetail problem(HttpStatus status, String slug, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:farled:problem:" + slug));
        return problem;
    }
}

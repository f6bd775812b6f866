package se.farled.cases.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Refusals as problem details (RFC 9457). */
public final class Refused {

    private Refused() {}

    /** A refusal of that status; the slug names its kind for programs, the words tell people what to do. */
    public static ResponseEntity<ProblemDetail> of(HttpStatus status, String slug, String detail) {
        return ResponseEntity.status(status).body(problem(status, slug, detail));
    }

    /** 422: a field that can be read and is refused. */
    public static ResponseEntity<ProblemDetail> field(String field, String reason) {
        var problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-field", reason);
        problem.setProperty("field", field);
        problem.setProperty("reason", reason);
        return ResponseEntity.unprocessableContent().body(problem);
    }

    /** The problem itself, to add to. */
    public static ProblemDetail problem(HttpStatus status, String slug, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:farled:problem:" + slug));
        return problem;
    }
}

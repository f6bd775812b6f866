package se.farled.knowledge.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import se.farled.knowledge.change.Outcome;
import se.farled.knowledge.change.Violation;

/** What an outcome looks like over HTTP; refusals are problem details (RFC 9457). */
public final class Answers {

    private Answers() {}

    /** The answer to a wish: what the function makes of it when it was done, else the refusal. */
    public static <T> ResponseEntity<?> of(Outcome<T> outcome, Function<T, ResponseEntity<?>> done) {
        return switch (outcome) {
            case Outcome.Done<T>(T now) -> done.apply(now);
            case Outcome.Missing<T> missing -> missing();
            case Outcome.Forbidden<T>(String reason) -> problem(HttpStatus.FORBIDDEN, "not-yours", reason);
            case Outcome.Stale<T>(long version) -> ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
                    .eTag(Versions.tag(version)).body(detail(HttpStatus.PRECONDITION_FAILED, "stale",
                            "Somebody changed it: it is version " + version + " now. Load it and change that."));
            case Outcome.Invalid<T>(List<Violation> violations) -> invalid(violations);
        };
    }

    /** There is no such thing. */
    public static ResponseEntity<?> missing() {
        return problem(HttpStatus.NOT_FOUND, "not-found", "There is nothing of that id.");
    }

    /** It cannot be taken as it is: the first reason in {@code field} and {@code reason}, all of them in {@code errors}. */
    public static ResponseEntity<?> invalid(List<Violation> violations) {
        Violation first = violations.getFirst();
        ProblemDetail problem = detail(HttpStatus.UNPROCESSABLE_CONTENT, "invalid", first.field() + " " + first.reason() + ".");
        problem.setProperty("field", first.field());
        problem.setProperty("reason", first.reason());
        problem.setProperty("errors", violations);
        return ResponseEntity.unprocessableContent().body(problem);
    }

    /** A refusal of that status; the slug names its kind for programs, the words tell people what to do. */
    static ResponseEntity<?> problem(HttpStatus status, String slug, String words) {
        return ResponseEntity.status(status).body(detail(status, slug, words));
    }

    static ProblemDetail detail(HttpStatus status, String slug, String words) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, words);
        problem.setType(type(slug));
        return problem;
    }

    static URI type(String slug) {
        return URI.create("urn:farled:problem:" + slug.toLowerCase(Locale.ROOT));
    }
}

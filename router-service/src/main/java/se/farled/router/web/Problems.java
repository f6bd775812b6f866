package se.farled.router.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Refusals in the form of RFC 9457: a type to tell them apart and a detail that says what to do. */
public final class Problems {

    private Problems() {}

    /** A problem of that kind, to be thrown. */
    public static ErrorResponseException of(HttpStatus status, String slug, String detail) {
        return new ErrorResponseException(status, detail(status, slug, detail), null);
    }

    /** 404. */
    public static ErrorResponseException notFound(String detail) {
        return of(HttpStatus.NOT_FOUND, "not-found", detail);
    }

    /** 400: a value that cannot be read. */
    public static ErrorResponseException invalid(String field, String reason, String detail) {
        return named(HttpStatus.BAD_REQUEST, "invalid", field, reason, detail);
    }

    /** 422: a value that can be read and is refused. */
    public static ErrorResponseException refused(String field, String reason, String detail) {
        return named(HttpStatus.UNPROCESSABLE_CONTENT, "refused", field, reason, detail);
    }

    static ProblemDetail detail(HttpStatusCode status, String slug, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:farled:problem:" + slug));
        return problem;
    }

    private static ErrorResponseException named(HttpStatus status, String slug, String field, String reason,
            String detail) {
        ProblemDetail problem = detail(status, slug, detail);
        problem.setProperty("field", field);
        problem.setProperty("reason", reason);
        return new ErrorResponseException(status, problem, null);
    }
}

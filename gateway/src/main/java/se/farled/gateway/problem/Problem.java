package se.farled.gateway.problem;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as it is told over HTTP (RFC 9457).
 *
 * @param slug the last part of the type urn:farled:problem:…
 * @param status HTTP status
 * @param title the kind of problem in a few words
 * @param detail what to do about it
 * @param violations the fields that are wrong, most important first
 * @param part the part of the system that is away
 * @param retryAfter when to try again
 */
public record Problem(String slug, int status, String title, String detail, List<Violation> violations,
        @Nullable String part, @Nullable Duration retryAfter) {

    public static Problem of(String slug, int status, String title, String detail) {
        return new Problem(slug, status, title, detail, List.of(), null, null);
    }

    /** Well-formed, but not something that can be taken. */
    public static Problem refused(List<Violation> violations) {
        return new Problem("invalid", 422, "Not valid", "Correct the named fields and send it again.", violations, null, null);
    }

    /** Not readable at all. */
    public static Problem malformed(String detail) {
        return of("malformed", 400, "Malformed", detail);
    }

    public static Problem notFound(String detail) {
        return of("not-found", 404, "Not found", detail);
    }

    /** A part of the system does not answer; nothing was done. */
    public static Problem away(String part, String detail) {
        return new Problem("unavailable", 503, "Not available right now", detail, List.of(), part, Duration.ofSeconds(5));
    }

    /** What to throw where a return value cannot carry it. */
    public ProblemException asException() {
        return new ProblemException(this);
    }
}

package se.farled.knowledge.web;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Versions as entity tags: {@code "3"}. */
public final class Versions {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");
    private static final String ANY = "*";

    private Versions() {}

    /** The tag of a version. */
    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /** Answers with the version that {@code If-Match} expects; 428 when the header is missing. */
    public static ResponseEntity<?> required(@Nullable String ifMatch, Function<@Nullable Long, ResponseEntity<?>> then) {
        return ifMatch == null
                ? Answers.problem(HttpStatus.PRECONDITION_REQUIRED, "version-required",
                        "Send If-Match with the ETag of what you saw, so that nobody's change is lost.")
                : optional(ifMatch, then);
    }

    /** Answers with the version that {@code If-Match} expects, null when it expects none; 412 when it is no version. */
    public static ResponseEntity<?> optional(@Nullable String ifMatch, Function<@Nullable Long, ResponseEntity<?>> then) {
        if (ifMatch == null || ifMatch.equals(ANY)) {
            return then.apply(null);
        }
        Matcher matcher = TAG.matcher(ifMatch);
        return matcher.matches() ? then.apply(Long.valueOf(matcher.group(1)))
                : Answers.problem(HttpStatus.PRECONDITION_FAILED, "stale", "If-Match holds no version of ours.");
    }
}

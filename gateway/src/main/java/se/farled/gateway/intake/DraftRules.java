package se.farled.gateway.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.farled.gateway.problem.Violation;

/** What a draft must keep to. */
final class DraftRules {
    /** Longest text, in characters: about eight typed pages. */
    static final int TEXT_LIMIT = 20_000;
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>]{1,64}@[^@\\s,;<>]{1,190}");
    private static final Pattern PHONE = Pattern.compile("[+0-9()/\\-. ]{3,40}");

    private final List<Violation> violations = new ArrayList<>();

    private DraftRules() {
    }

    /** All that is wrong with it, in the order of the fields; empty when it can be taken. */
    static List<Violation> violations(Draft draft) {
        var rules = new DraftRules();
        rules.text(draft);
        rules.matches("language", draft.language(), LANGUAGE, "must be a language tag such as sv or en");
        rules.atMost("subject", draft.subject(), 300);
        rules.matches("topicId", draft.topicId(), IDENTIFIER, "must be a topic id");
        rules.matches("optionId", draft.optionId(), IDENTIFIER, "must be an option id");
        if (draft.sender() != null) {
            rules.sender(draft.sender());
        }
        if (draft.place() != null) {
            rules.place(draft.place());
        }
        return List.copyOf(rules.violations);
    }

    private void text(Draft draft) {
        boolean topicIsEnough = draft.channel() != Channel.WEB && draft.topicId() != null;
        if (draft.text().isBlank() && !topicIsEnough) {
            violations.add(new Violation("text", "must say what it is about"));
        }
        atMost("text", draft.text(), TEXT_LIMIT);
    }

    private void sender(Sender sender) {
        atMost("sender.name", sender.name(), 200);
        matches("sender.email", sender.email(), EMAIL, "must be a mail address");
        matches("sender.phone", sender.phone(), PHONE, "must be a phone number");
    }

    private void place(Place place) {
        within("place.lat", place.lat(), 90);
        within("place.lon", place.lon(), 180);
        if ((place.lat() == null) != (place.lon() == null)) {
            violations.add(new Violation(place.lat() == null ? "place.lat" : "place.lon", "must be given together with the other coordinate"));
        }
        atMost("place.address", place.address(), 500);
    }

    private void atMost(String field, @Nullable String value, int limit) {
        if (value != null && value.codePointCount(0, value.length()) > limit) {
            violations.add(new Violation(field, "must be at most " + limit + " characters"));
        }
    }

    private void matches(String field, @Nullable String value, Pattern pattern, String reason) {
        if (value != null && !pattern.matcher(value).matches()) {
            violations.add(new Violation(field, reason));
        }
    }

    private void within(String field, @Nullable Double value, double limit) {
        if (value != null && !(Math.abs(value) <= limit)) {
            violations.add(new Violation(field, "must be degrees between -" + (int) limit + " and " + (int) limit));
        }
    }
}

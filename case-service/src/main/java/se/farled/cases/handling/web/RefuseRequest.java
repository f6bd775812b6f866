package se.farled.cases.handling.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.farled.cases.handling.Refusal;

/** An organisation's no, as it came over HTTP. */
record RefuseRequest(@Nullable String reason, @Nullable String text) {

    private static final int LONGEST_TEXT = 1_000;

    Checked check() {
        if (reason == null || Arrays.stream(Refusal.Reason.values()).noneMatch(known -> known.name().equals(reason))) {
            return new Checked.Bad("reason", "Say why: NOT_OURS, INCOMPLETE, DUPLICATE or OTHER.");
        }
        if (text == null || text.isBlank()) {
            return new Checked.Bad("text", "Say why in words, so that the contact centre can do something about it.");
        }
        if (text.length() > LONGEST_TEXT) {
            return new Checked.Bad("text", "At most 1,000 characters.");
        }
        return new Checked.Good(new Refusal(Refusal.Reason.valueOf(reason), text.strip()));
    }

    sealed interface Checked {
        record Good(Refusal refusal) implements Checked {}

        record Bad(String field, String reason) implements Checked {}
    }
}

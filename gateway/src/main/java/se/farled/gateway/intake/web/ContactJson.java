package se.farled.gateway.intake.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.farled.gateway.intake.Channel;
import se.farled.gateway.intake.Draft;
import se.farled.gateway.intake.Place;
import se.farled.gateway.intake.Sender;
import se.farled.gateway.problem.Problem;
import se.farled.gateway.problem.Violation;

/** A contact as it is sent over the API; the channel is a text here so that an unknown one can be named as such. */
record ContactJson(@Nullable String channel, @Nullable String text, @Nullable String language, @Nullable String subject,
        @Nullable String topicId, @Nullable String optionId, @Nullable Sender sender, @Nullable Place place) {

    Draft draft() {
        return new Draft(channelNamed(channel), text == null ? "" : clean(text), blankToNull(language), blankToNull(subject),
                blankToNull(topicId), blankToNull(optionId), sender, place);
    }

    private static Channel channelNamed(@Nullable String name) {
        try {
            return Channel.valueOf(name == null ? "" : name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Problem.refused(List.of(new Violation("channel", "must be WEB, WALK_IN or PHONE"))).asException();
        }
    }

    /** Without the characters that no keyboard has and PostgreSQL cannot keep. */
    private static String clean(String text) {
        return text.replace("\u0000", "");
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : clean(text);
    }

    @Override
    public String toString() {
        return "ContactJson[…]";
    }
}

package se.farled.gateway.resident.web;

import org.jspecify.annotations.Nullable;
import se.farled.gateway.intake.Channel;
import se.farled.gateway.intake.Draft;

/**
 * Something that a resident adds to a matter.
 *
 * @param key names this sending, so that a double click sends once
 */
record Addition(@Nullable String text, @Nullable String key) {
    boolean saysNothing() {
        return text == null || text.isBlank();
    }

    Draft draft(String language) {
        var words = text == null ? "" : text.replace("\r\n", "\n").replace("\u0000", "");
        return new Draft(Channel.WEB, words, language, null, null, null, null, null);
    }

    @Override
    public String toString() {
        return "Addition[…]";
    }
}

package se.farled.gateway.resident.web;

import org.jspecify.annotations.Nullable;
import se.farled.gateway.intake.Channel;
import se.farled.gateway.intake.Draft;
import se.farled.gateway.intake.Place;
import se.farled.gateway.intake.Sender;

/**
 * What a resident has typed so far; carried from page to page, and never in an address.
 *
 * @param step what the pressed button asks for: ask shows the first page, next the second, send sends
 * @param key names this sending, so that a double click sends once
 * @param topicId topic of the clarifying question that was asked
 * @param optionId their answer to it; empty when they do not know
 */
record ContactForm(@Nullable String step, @Nullable String text, @Nullable String place, @Nullable String name, @Nullable String email, @Nullable String phone,
        @Nullable String language, @Nullable String key, @Nullable String topicId, @Nullable String optionId) {

    static final ContactForm EMPTY = new ContactForm(null, null, null, null, null, null, null, null, null, null);

    boolean saysNothing() {
        return text == null || text.isBlank();
    }

    /** With a key, and the page's language where none was chosen. */
    ContactForm completed(String freshKey, String pageLanguage) {
        return new ContactForm(null, text, place, name, email, phone, language == null || language.isBlank() ? pageLanguage : language,
                key == null || key.isBlank() ? freshKey : key, topicId, optionId);
    }

    /** To be sent as something of its own. */
    ContactForm withKey(String freshKey) {
        return new ContactForm(null, text, place, name, email, phone, language, freshKey, topicId, optionId);
    }

    Draft draft() {
        var option = filled(optionId);
        var where = filled(place);
        boolean anonymous = filled(name) == null && filled(email) == null && filled(phone) == null;
        return new Draft(Channel.WEB, text == null ? "" : clean(text), filled(language), null,
                option == null ? null : filled(topicId), option,
                anonymous ? null : new Sender(filled(name), filled(email), filled(phone)),
                where == null ? null : new Place(null, null, where));
    }

    private static @Nullable String filled(@Nullable String value) {
        return value == null || value.isBlank() ? null : clean(value).strip();
    }

    /** Browsers send line ends as two characters; PostgreSQL cannot keep a null. */
    private static String clean(String value) {
        return value.replace("\r\n", "\n").replace("\u0000", "");
    }

    @Override
    public String toString() {
        return "ContactForm[…]";
    }
}

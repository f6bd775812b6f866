package se.farled.gateway.intake;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to tell the city, before it is a contact.
 *
 * @param text the words; may be empty where a topic was chosen
 * @param language BCP 47, null when unknown
 * @param topicId topic that was chosen
 * @param optionId answer already given to the topic's clarifying question
 */
public record Draft(Channel channel, String text, @Nullable String language, @Nullable String subject, @Nullable String topicId,
        @Nullable String optionId, @Nullable Sender sender, @Nullable Place place) {

    /** The whole content in one string, equal for two drafts that say the same. */
    String content() {
        var name = sender == null ? "" : sender.name() + "\u001f" + sender.email() + "\u001f" + sender.phone();
        var where = place == null ? "" : place.lat() + "\u001f" + place.lon() + "\u001f" + place.address();
        return String.join("\u001e", channel.name(), text, "" + language, "" + subject, "" + topicId, "" + optionId, name, where);
    }

    @Override
    public String toString() {
        return "Draft[channel=" + channel + "]";
    }
}

package se.farled.gateway.reception.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.farled.gateway.intake.Channel;
import se.farled.gateway.intake.Draft;
import se.farled.gateway.intake.Sender;
import se.farled.gateway.reception.VisitTopic;

/**
 * A visit as the reception types it.
 *
 * @param about a topic's name, or the visitor's own words
 * @param key names this registration, so that a double click gives one number
 */
record VisitForm(@Nullable String about, @Nullable String name, @Nullable String language, @Nullable String key) {
    Draft draft(List<VisitTopic> topics) {
        var words = about == null ? "" : about.replace("\u0000", "").strip();
        var topicId = topics.stream().filter(topic -> topic.isCalled(words)).map(VisitTopic::topicId).findFirst().orElse(null);
        var visitor = name == null || name.isBlank() ? null : new Sender(name.replace("\u0000", "").strip(), null, null);
        return new Draft(Channel.WALK_IN, words, language == null || language.isBlank() ? "sv" : language, null, topicId, null, visitor, null);
    }

    @Override
    public String toString() {
        return "VisitForm[…]";
    }
}

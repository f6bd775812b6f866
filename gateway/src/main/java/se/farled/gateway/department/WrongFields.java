package se.farled.gateway.department;

import java.util.LinkedHashMap;
import java.util.Map;

/** Fields that could not be taken as they were. */
public final class WrongFields {
    private WrongFields() {
    }

    /**
     * The fields of a form by what was wrong, each with the key of the message that says what would be right.
     *
     * @param paths into what was sent: {@code topicIds[2]}, {@code briefing.questions[0].answerSv}
     */
    public static Map<String, String> messages(Iterable<String> paths) {
        var messages = new LinkedHashMap<String, String>();
        for (var path : paths) {
            var plain = path.replaceAll("\\[\\d+]", "");
            // Each question has fields of its own; topics, places and lines are one field each.
            messages.putIfAbsent(path.contains("].") ? path : plain, plain.substring(plain.lastIndexOf('.') + 1));
        }
        return messages;
    }
}

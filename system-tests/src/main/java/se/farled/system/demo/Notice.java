package se.farled.system.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Something that a department tells the public, and the calls that come of it. Times are hours since the calendar's first midnight.
 *
 * @param topics what the calls are about, the most likely first
 * @param published when everybody can read it
 * @param peak when most calls come
 * @param hours how long they come
 * @param briefing what the contact centre was told beforehand; empty when it was told nothing
 */
record Notice(String id, String organisation, String kind, String title, String ingress, List<String> topics, double published, double peak,
        double hours, int calls, Map<String, Object> briefing) {

    /** The city's calendar. */
    static List<Notice> all() {
        return StreamSupport.stream(Phrases.resource("/city/notices.json").path("notices").spliterator(), false).map(Notice::of).toList();
    }

    /** Whether the contact centre was told beforehand. */
    boolean briefed() {
        return !briefing.isEmpty();
    }

    private static Map<String, Object> briefing(JsonNode json) {
        if (json.isNull()) {
            return Map.of();
        }
        var questions = StreamSupport.stream(json.path("qa").spliterator(), false)
                .map(one -> Map.of("questionSv", one.path("q_sv").asString(), "answerSv", one.path("a_sv").asString())).toList();
        var more = json.path("knows_more");
        return Map.of("whatSv", json.path("what_sv").asString(), "expectedContacts", json.path("expected_calls").asInt(), "questions", questions,
                "knowsMore", Map.of("organisationId", more.path("organisation").asString(), "roleSv", more.path("role_sv").asString(),
                        "phone", more.path("phone").asString()));
    }

    /** How many of its calls come in the hour that begins then. */
    double callsInHour(double begin) {
        double all = 0;
        double first = Math.min(published, peak);
        for (double hour = Math.floor(first); hour <= peak + hours; hour++) {
            all += weight(hour);
        }
        return calls * weight(begin) / all;
    }

    /** Rises to the peak, then falls off; nobody calls at night. */
    private double weight(double begin) {
        double hourOfDay = begin % 24;
        double middle = begin + 0.5;
        if (middle < Math.min(published, peak) || middle > peak + hours || hourOfDay < 7 || hourOfDay >= 19) {
            return 0;
        }
        return middle < peak
                ? 0.2 + 0.8 * (middle - published) / Math.max(1, peak - published)
                : Math.exp(-3 * (middle - peak) / hours);
    }

    private static Notice of(JsonNode json) {
        var surge = json.path("surge");
        return new Notice(json.path("id").asString(), json.path("organisation").asString(), json.path("kind").asString(),
                json.path("title_sv").asString(), json.path("ingress_sv").asString(),
                StreamSupport.stream(json.path("topics").spliterator(), false).map(JsonNode::asString).toList(),
                hours(json.path("publish_at").asString()), hours(surge.path("peak_at").asString()), surge.path("hours").asDouble(),
                surge.path("calls").asInt(), briefing(json.path("briefing")));
    }

    /** "3+13:30" is day 3 at half past one. */
    private static double hours(String time) {
        var parts = time.split("[+:]");
        return (Integer.parseInt(parts[0]) - 1) * 24 + Integer.parseInt(parts[1]) + Integer.parseInt(parts[2]) / 60.0;
    }
}

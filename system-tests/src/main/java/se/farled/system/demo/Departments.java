package se.farled.system.demo;

import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import se.farled.system.client.Gateway;
import tools.jackson.databind.JsonNode;

/** The organisations that cases are handed over to: most are accepted, some are sent back, some are left lying. */
final class Departments {
    private final Gateway gateway;
    private final RandomGenerator random;
    private final Tally tally;
    private final Set<String> seen = new HashSet<>();

    Departments(Gateway gateway, RandomGenerator random, Tally tally) {
        this.gateway = gateway;
        this.random = random;
        this.tally = tally;
    }

    /** Looks at what has been proposed since the last time. */
    void work() {
        try {
            var proposed = gateway.as("lead").get("/api/cases?state=PROPOSED").json();
            proposed.forEach(found -> {
                if (seen.add(found.path("caseId").asString(""))) {
                    answer(found);
                }
            });
        } catch (UncheckedIOException e) {
            tally.add("calls to the system that failed");
        }
    }

    private void answer(JsonNode found) {
        var editor = gateway.as("editor." + found.path("organisationId").asString(""));
        var path = "/api/cases/" + found.path("caseId").asString("");
        int mood = random.nextInt(10);
        if (mood < 7) {
            editor.post(path + "/accept", null);
            tally.add("cases accepted");
        } else if (mood == 7) {
            editor.post(path + "/refuse", Map.of("reason", "NOT_OURS", "text", "Det ligger inte på vår mark."));
            tally.add("cases refused");
        }
    }
}

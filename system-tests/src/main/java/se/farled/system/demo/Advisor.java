package se.farled.system.demo;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import se.farled.system.client.Gateway;
import tools.jackson.databind.JsonNode;

/** Takes the next contact when ready, listens, asks back what must be asked, and closes it with what the desk suggests. */
final class Advisor implements Runnable {
    /** Well within the desk's lease. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Set<String> OUTSIDE = Set.of("AUTHORITY", "OTHER");

    /** What a contact about nothing in particular is closed as. */
    private static final String NOBODYS = "vaxel";

    private final Gateway gateway;
    private final Switchboard switchboard;
    private final Phrases phrases;
    private final CityClock clock;
    private final RandomGenerator random;
    private final Tally tally;

    /** `gateway` is signed in as the advisor. */
    Advisor(Gateway gateway, Switchboard switchboard, Phrases phrases, CityClock clock, RandomGenerator random, Tally tally) {
        this.gateway = gateway;
        this.switchboard = switchboard;
        this.phrases = phrases;
        this.clock = clock;
        this.random = random;
        this.tally = tally;
    }

    @Override
    public void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                var taken = gateway.post("/api/desk/take", null);
                if (taken.status() == 200) {
                    handle(taken.json());
                } else {
                    Thread.sleep(1000);
                }
            } catch (InterruptedException e) {
                return;
            } catch (UncheckedIOException e) {
                tally.add("calls to the system that failed");
            }
        }
    }

    private void handle(JsonNode contact) throws InterruptedException {
        var contactId = contact.path("contactId").asString();
        var hangUp = switchboard.answer(text(contact.path("sender"), "phone"), "agent-2");
        try {
            listen(contactId);
            finish(contactId, settled(contactId, contact.path("text").asString(""), contact.path("routing")));
        } catch (InterruptedException e) {
            Thread.interrupted();
            gateway.post("/api/desk/" + contactId + "/release", null);
            throw e;
        } finally {
            if (hangUp != null) {
                hangUp.run();
            }
        }
    }

    /** One to four of the city's minutes, with the heartbeat that tells the desk that somebody is there. */
    private void listen(String contactId) throws InterruptedException {
        var left = clock.ours(Duration.ofSeconds(60 + random.nextInt(180)));
        while (left.compareTo(HEARTBEAT) > 0) {
            Thread.sleep(HEARTBEAT);
            gateway.post("/api/desk/" + contactId + "/heartbeat", null);
            left = left.minus(HEARTBEAT);
        }
        Thread.sleep(left);
    }

    /** What the desk suggests once everything that must be asked has been asked; what was heard when it suggests nothing. */
    private JsonNode settled(String contactId, String text, JsonNode routing) {
        return switch (routing.path("decision").asString("UNSURE")) {
            case "ASK" -> {
                var options = routing.path("ask").path("options");
                var option = text(options.path(random.nextInt(Math.max(1, options.size()))), "optionId");
                tally.add("questions asked back");
                yield again(contactId, text(routing.path("ask"), "topicId"), option);
            }
            case "UNSURE" -> {
                var topic = phrases.topicOf(text.split("\n")[0]).orElse(null);
                yield topic == null ? routing : again(contactId, topic, null);
            }
            default -> routing;
        };
    }

    private JsonNode again(String contactId, @Nullable String topicId, @Nullable String optionId) {
        var words = new LinkedHashMap<String, Object>();
        words.put("topicId", topicId);
        words.put("optionId", optionId);
        return gateway.post("/api/desk/" + contactId + "/route", words).json();
    }

    private void finish(String contactId, JsonNode routing) {
        var question = new LinkedHashMap<String, Object>();
        question.put("topicId", Objects.requireNonNullElse(text(routing, "topicId"), NOBODYS));
        question.put("outcome", "ANSWERED");
        var owner = routing.path("owner");
        if (routing.path("decision").asString("").equals("ANSWER") && !routing.path("candidates").isEmpty()) {
            question.put("articleId", routing.path("candidates").path(0).path("articleId").asString());
        } else if (owner.isObject()) {
            question.put("outcome", OUTSIDE.contains(owner.path("kind").asString("")) ? "REFERRED" : "HANDED_OVER");
            question.put("ownerId", owner.path("organisationId").asString());
            question.put("optionId", text(routing, "optionId"));
        }
        var done = gateway.post("/api/desk/" + contactId + "/finish", Map.of("questions", List.of(question)));
        tally.add(done.ok() ? String.valueOf(question.get("outcome")) : "refused by the system");
    }

    private static @Nullable String text(JsonNode json, String field) {
        var value = json.path(field).asString("");
        return value.isBlank() ? null : value;
    }
}

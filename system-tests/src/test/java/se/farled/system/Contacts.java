package se.farled.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What the tests do with contacts, as residents and advisors do it. */
public final class Contacts {
    /** Generous beside the two seconds that are aimed at: the machine that runs the tests runs the whole system too. */
    public static final Duration SOON = Duration.ofSeconds(20);

    private final RunningCity city;

    public Contacts(RunningCity city) {
        this.city = city;
    }

    /** A form sent over the API; gives the contact's id. */
    public String sent(String text) {
        return sent(Map.of("channel", "WEB", "text", text));
    }

    /** The same with all its fields. */
    public String sent(Map<String, Object> contact) {
        var answer = city.anyone().post("/api/contacts", contact);
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return answer.text("contactId");
    }

    /** The contact once the router has decided on it. */
    public JsonNode routed(String contactId) {
        return awaited(contactId, contact -> !contact.path("routing").path("decision").asString("").isEmpty());
    }

    /** The contact once it is as wanted. */
    public JsonNode awaited(String contactId, Predicate<JsonNode> wanted) {
        return await().atMost(SOON).pollInterval(Duration.ofMillis(100)).until(() -> find(contactId), wanted);
    }

    /** The contact as an advisor sees it; a missing node as long as the router does not know it. */
    public JsonNode find(String contactId) {
        var answer = city.as("advisor").get("/api/contacts/" + contactId);
        return answer.ok() ? answer.json() : MissingNode.getInstance();
    }

    /** The contact with this text, once it is at the desk: for channels whose answer names no contact. */
    public JsonNode atDesk(String words) {
        return await().atMost(SOON).pollInterval(Duration.ofMillis(200))
                .until(() -> desk().stream().filter(entry -> entry.path("excerpt").asString("").contains(words)).findFirst(),
                        Optional::isPresent).orElseThrow();
    }

    /** All that wait, in the desk's order. */
    public List<JsonNode> desk() {
        var answer = city.as("advisor").get("/api/desk");
        assertThat(answer.status()).isEqualTo(200);
        return StreamSupport.stream(answer.json().spliterator(), false).toList();
    }

    /** An advisor takes this one. */
    public void taken(String advisor, String contactId) {
        var answer = city.as(advisor).post("/api/desk/" + contactId + "/take", null);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    /** The advisor who holds it closes it with one question. */
    public void finished(String advisor, String contactId, Map<String, Object> question) {
        var answer = city.as(advisor).post("/api/desk/" + contactId + "/finish", Map.of("questions", List.of(question)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    /** Words that no other contact has. */
    public static String word() {
        return "ord" + UUID.randomUUID().toString().substring(0, 8);
    }
}

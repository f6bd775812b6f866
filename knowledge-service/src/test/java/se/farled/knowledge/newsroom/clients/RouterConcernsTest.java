package se.farled.knowledge.newsroom.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.knowledge.newsroom.clients.NewsroomServer.send;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClient;
import se.farled.knowledge.ReferenceCity;
import se.farled.knowledge.newsroom.Concerns.Concern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RouterConcernsTest {

    private static final String SURE = """
            {"decision":"OWNER","topicId":"swing","ownerId":"parks","confidence":0.9,"topics":[
            {"topicId":"swing","name":"Gungor","probability":0.8,"ownerId":"parks"},{"topicId":"slide","name":"Rutschkanor","probability":0.15,"ownerId":"parks"},
            {"topicId":"noise","name":"Buller","probability":0.12,"ownerId":"health"}]}""";
    private static final String UNSURE_OF_THE_TOPIC = """
            {"decision":"UNSURE","topicId":null,"ownerId":null,"topics":[{"topicId":"swing","probability":0.4,"ownerId":"parks"},
            {"topicId":"noise","probability":0.3,"ownerId":"health"},{"topicId":"slide","probability":0.2,"ownerId":"parks"}]}""";
    private static final String UNSURE = """
            {"decision":"UNSURE","topicId":null,"ownerId":null,"topics":[{"topicId":"swing","probability":0.3,"ownerId":"parks"}]}""";

    @Test
    void ownerAndTopicsAreTheRoutersAndOtherOwnersTopicsAreLeftOut() {
        assertThat(answering(SURE)).contains(new Concern("parks", List.of("swing", "slide")));
    }

    @Test
    void ownerOfMostOfWhatItThinksOfIsEnoughWhereItNamesNoTopic() {
        assertThat(answering(UNSURE_OF_THE_TOPIC)).contains(new Concern("parks", List.of("swing", "slide")));
    }

    @Test
    void nobodyIsNamedOnAGuess() {
        assertThat(answering(UNSURE)).contains(new Concern(null, List.of()));
    }

    /** By what the real engine answered; the test of the whole system asks it anew. */
    @Test
    void thirteenOfTheReferenceCitysFourteenNoticesFindTheirOrganisationAndNoneAWrongOne() throws IOException {
        // Given
        Iterator<JsonNode> matches;
        try (InputStream recorded = RouterConcernsTest.class.getResourceAsStream("/newsroom/matches.json")) {
            matches = JsonMapper.shared().readTree(recorded).iterator();
        }
        // When
        List<String> named = ReferenceCity.notices().stream().map(notice -> {
            String owner = answeringAnything(matches.next().toString()).orElseThrow().organisationId();
            return owner == null ? "nobody" : owner.equals(notice.get("organisation").asString()) ? "right" : "wrong";
        }).toList();
        // Then
        assertThat(named).containsOnly("right", "nobody");
        assertThat(named.stream().filter("right"::equals)).hasSize(13);
    }

    @Test
    void routerThatFailsIsTriedAgainAndThenLeftAlone() {
        AtomicInteger calls = new AtomicInteger();
        try (NewsroomServer router = new NewsroomServer(request -> {
            calls.incrementAndGet();
            send(request, 503, "");
        })) {
            RouterConcerns concerns = asking(router);
            // When
            List<Optional<Concern>> answers = List.of(concerns.of("Gungor"), concerns.of("Gungor"), concerns.of("Gungor"));
            // Then
            assertThat(answers).containsOnly(Optional.empty());
            assertThat(calls).hasValue(4);
        }
    }

    private static Optional<Concern> answeringAnything(String match) {
        try (NewsroomServer router = new NewsroomServer(request -> {
            request.getResponseHeaders().set("Content-Type", "application/json");
            send(request, 200, match);
        })) {
            return asking(router).of("Nyheten.");
        }
    }

    private static Optional<Concern> answering(String match) {
        try (NewsroomServer router = new NewsroomServer(request -> {
            request.getResponseHeaders().set("Content-Type", "application/json");
            send(request, request.getRequestURI().getQuery().startsWith("q=Gungor & kedjor.") ? 200 : 400, match);
        })) {
            return asking(router).of("Gungor & kedjor. Byts.");
        }
    }

    private static RouterConcerns asking(NewsroomServer router) {
        return new RouterConcerns(RestClient.create(router.at("").toString()),
                CircuitBreaker.of("router", CircuitBreakerConfig.custom().slidingWindowSize(4).minimumNumberOfCalls(4).build()),
                Retry.of("router", RetryConfig.custom().maxAttempts(2).waitDuration(Duration.ofMillis(1)).build()));
    }
}

package se.farled.knowledge.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.tracing.Tracer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.farled.knowledge.change.AnnouncementFailed;

class ProblemsTest {

    private static final String SECRET = "connection to db-17 refused for Amira";

    private final WebTestClient http = WebTestClient.bindToController(new Faulty())
            .controllerAdvice(new Problems(new StaticListableBeanFactory().getBeanProvider(Tracer.class))).build();

    @Test
    void databaseOutOfReachIsSaidToPassAndTellsNothingInside() {
        refused("/store-down", 503).jsonPath("$.type").isEqualTo("urn:farled:problem:part-down");
        http.get().uri("/store-down").exchange().expectHeader().valueEquals("Retry-After", "5");
    }

    @Test
    void registryOutOfReachIsSaidToPass() {
        refused("/registry-down", 503).jsonPath("$.type").isEqualTo("urn:farled:problem:part-down");
    }

    @Test
    void unforeseenFaultTellsNothingInside() {
        refused("/broken", 500).jsonPath("$.type").isEqualTo("urn:farled:problem:fault");
    }

    private WebTestClient.BodyContentSpec refused(String path, int status) {
        return http.get().uri(path).exchange().expectStatus().isEqualTo(status)
                .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody().consumeWith(body -> assertThat(
                        new String(body.getResponseBodyContent())).doesNotContain("Amira", "db-17"));
    }

    /** Fails in each way. */
    @RestController
    static class Faulty {

        @GetMapping("/store-down")
        String storeDown() {
            throw new DataAccessResourceFailureException(SECRET);
        }

        @GetMapping("/registry-down")
        String registryDown() {
            throw new AnnouncementFailed(new IllegalStateException(SECRET));
        }

        @GetMapping("/broken")
        String broken() {
            throw new IllegalStateException(SECRET);
        }
    }
}

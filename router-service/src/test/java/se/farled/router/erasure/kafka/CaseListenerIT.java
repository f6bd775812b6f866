package se.farled.router.erasure.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.farled.events.cases.CaseClosed;
import se.farled.events.cases.CaseOpened;
import se.farled.events.cases.HandoverAccepted;
import se.farled.router.City;
import se.farled.router.RunningRouter;
import se.farled.schemas.Examples;
import se.farled.schemas.TopicCatalogue;

@RunningRouter
class CaseListenerIT {

    private static final String TOPIC = TopicCatalogue.CASE_EVENTS;

    @Autowired
    City city;

    @Autowired
    JdbcClient jdbc;

    private final String id = UUID.randomUUID().toString();

    @BeforeEach
    void knowledge() {
        city.knowsPlaygroundsAndDeadAnimals();
    }

    @Test
    void theSchemasExamplesOpenAndCloseTheOwnersCase() {
        // When
        city.tells(TOPIC, id, opened());
        city.tells(TOPIC, id, closed());

        // Then
        awaitClosed();
    }

    @Test
    void theSameTwiceIsOneCase() {
        // When
        city.tells(TOPIC, id, opened());
        city.tells(TOPIC, id, opened());
        city.tells(TOPIC, id, closed());

        // Then
        awaitClosed();
        assertThat(deadLetters()).isZero();
    }

    @Test
    void whatIsMalformedOrNotItsBusinessHoldsNothingUp() {
        // When
        city.tells(TOPIC, id, new byte[] {7, 1, 2, 3});
        city.tells(TOPIC, id, Examples.of(HandoverAccepted.class));
        city.tells(TOPIC, id, opened());
        city.tells(TOPIC, id, closed());

        // Then
        awaitClosed();
        await().atMost(Duration.ofSeconds(10)).until(() -> deadLetters() == 1);
    }

    private CaseOpened opened() {
        return CaseOpened.newBuilder(Examples.of(CaseOpened.class)).setCaseId(id).setQuestionId(UUID.randomUUID().toString()).build();
    }

    private CaseClosed closed() {
        return CaseClosed.newBuilder(Examples.of(CaseClosed.class)).setCaseId(id).setOccurredAt(Instant.now()).build();
    }

    private void awaitClosed() {
        await().atMost(Duration.ofSeconds(15)).until(() -> jdbc
                .sql("select count(*) from owners_case where case_id = :id::uuid and closed_at is not null")
                .param("id", id).query(Integer.class).single() == 1);
    }

    private int deadLetters() {
        return city.heard(TOPIC + TopicCatalogue.DEAD_LETTER_SUFFIX, read -> id.equals(read.key())).size();
    }
}

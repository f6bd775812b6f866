package se.farled.knowledge.surge.kafka;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.apache.avro.specific.SpecificRecord;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Payload;
import org.springframework.stereotype.Component;
import org.springframework.validation.annotation.Validated;
import se.farled.events.surges.SurgeAnswered;
import se.farled.events.surges.SurgeDetected;
import se.farled.events.surges.SurgeEnded;
import se.farled.knowledge.surge.HearSurges;
import se.farled.knowledge.surge.SurgeTerm;

/** Hears of surges; a type that is not known here is passed over. */
@Component
class SurgeListener {

    /** The hours of surges. */
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(Properties.class)
    static class Terms {

        @Bean
        SurgeTerm surgeTerm(Properties properties) {
            return new SurgeTerm(properties.answerWithin());
        }
    }

    /** @param answerWithin how long the answer to a surge may be owed */
    @Validated
    @ConfigurationProperties("farled.surge")
    record Properties(@NotNull Duration answerWithin) {}

    private final HearSurges hear;

    SurgeListener(HearSurges hear) {
        this.hear = hear;
    }

    @KafkaListener(id = "knowledge-service", topics = "surge-events")
    void on(@Payload SpecificRecord event) {
        switch (event) {
            case SurgeDetected it -> hear.detected(it.getSurgeId(), it.getSequence(), it.getTopicId(), it.getWords(),
                    it.getOrganisationId(), it.getCount(), it.getExpected(), it.getWindowMinutes(), it.getCovered(), it.getDetectedAt());
            case SurgeAnswered it -> hear.settled(it.getSurgeId(), it.getSequence(), it.getAnsweredAt());
            case SurgeEnded it -> hear.settled(it.getSurgeId(), it.getSequence(), it.getEndedAt());
            default -> { }
        }
    }
}

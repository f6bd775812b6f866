package se.farled.cases.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.support.ProducerListener;

@ExtendWith(OutputCaptureExtension.class)
class KafkaSettingsTest {

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withPropertyValues("INTERNAL_TOKEN=secret", "spring.kafka.admin.auto-create=false", "KAFKA_BOOTSTRAP_SERVERS=127.0.0.1:1")
            .withBean(SimpleMeterRegistry.class)
            .withConfiguration(AutoConfigurations.of(KafkaAutoConfiguration.class))
            .withUserConfiguration(KafkaSettings.class);

    @Test
    void nobodyAsksAnAbsentKafkaForItsName() {
        // When
        service.run(started ->
                // Then
                assertThat(started.getBean(KafkaAdmin.class).getClusterId()).isEqualTo("farled"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aRecordThatCannotBeSentLeavesNoContentInTheLog(CapturedOutput log) {
        // When
        service.run(started -> started.getBean(ProducerListener.class).onError(
                new ProducerRecord<>("contact-events-dlt", "contact-1", "Min gunga"), null, new IllegalStateException("Kafka is away")));
        // Then
        assertThat(log.getAll()).contains("contact-events-dlt").doesNotContain("Min gunga", "contact-1");
    }
}

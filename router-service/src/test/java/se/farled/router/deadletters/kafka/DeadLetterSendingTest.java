package se.farled.router.deadletters.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class DeadLetterSendingTest {

    @Test
    void aDeadLetterThatCannotBeSentLeavesNoWordInTheLog(CapturedOutput log) {
        // Given
        MockProducer<String, byte[]> kafka = new MockProducer<>(false, null, new StringSerializer(), new ByteArraySerializer());
        var sent = DeadLetterSending.quiet(() -> kafka).send("contact-intake-dlt", "contact-1", "Min gunga".getBytes(StandardCharsets.UTF_8));
        // When
        kafka.errorNext(new TimeoutException("Kafka is away"));
        // Then
        assertThat(sent).isCompletedExceptionally();
        assertThat(log.getAll()).contains("contact-intake-dlt").doesNotContain("Min gunga", "contact-1");
    }
}

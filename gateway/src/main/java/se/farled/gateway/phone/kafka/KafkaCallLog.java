package se.farled.gateway.phone.kafka;

import io.micrometer.observation.ObservationRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.support.LoggingProducerListener;
import org.springframework.stereotype.Component;
import se.farled.gateway.broker.EventHeaders;
import se.farled.gateway.broker.SharedSerializer;
import se.farled.gateway.intake.ContactLog.LogAway;
import se.farled.gateway.phone.CallFact;
import se.farled.gateway.phone.CallLog;
import se.farled.gateway.reference.ContactIds;
import se.farled.schemas.TopicCatalogue;

/**
 * The topic telephony-events. One fact is sent as it is; several go in a Kafka transaction, so that a reader sees the whole
 * batch or none of it, also when the gateway dies in between.
 */
@Component
class KafkaCallLog implements CallLog, DisposableBean {
    private static final long WAIT_SECONDS = 8;
    /** Batches at a time: each needs a producer of its own. */
    private static final int BATCHES = 4;

    private final KafkaTemplate<String, SpecificRecord> single;
    private final DefaultKafkaProducerFactory<String, SpecificRecord> transactions;
    private final KafkaTemplate<String, SpecificRecord> whole;
    private final Semaphore places = new Semaphore(BATCHES);

    KafkaCallLog(KafkaTemplate<String, SpecificRecord> single, ProducerFactory<String, SpecificRecord> producers, SharedSerializer serializer,
            ObservationRegistry observations) {
        this.single = single;
        var settings = new HashMap<>(producers.getConfigurationProperties());
        // A batch left open by a crash holds up readers until it is given up.
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 10_000);
        this.transactions = new DefaultKafkaProducerFactory<>(settings, new StringSerializer(), serializer);
        transactions.setTransactionIdPrefix("gateway-calls-" + UUID.randomUUID() + "-");
        this.whole = new KafkaTemplate<>(transactions);
        var quiet = new LoggingProducerListener<String, SpecificRecord>();
        // The callers' numbers of a batch that failed do not belong in the log.
        quiet.setIncludeContents(false);
        whole.setProducerListener(quiet);
        whole.setObservationEnabled(true);
        whole.setObservationRegistry(observations);
    }

    @Override
    public void append(List<CallFact> facts) {
        var records = facts.stream().map(KafkaCallLog::record).toList();
        try {
            if (records.size() == 1) {
                single.send(records.getFirst()).get(WAIT_SECONDS, TimeUnit.SECONDS);
            } else if (!records.isEmpty()) {
                together(records);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogAway(e);
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            throw new LogAway(e);
        }
    }

    private void together(List<ProducerRecord<String, SpecificRecord>> records) throws InterruptedException, TimeoutException {
        if (!places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
            throw new TimeoutException("no producer free");
        }
        try {
            // The commit waits for every record and fails when one did.
            whole.executeInTransaction(operations -> {
                records.forEach(operations::send);
                return records.size();
            });
        } finally {
            places.release();
        }
    }

    private static ProducerRecord<String, SpecificRecord> record(CallFact fact) {
        var value = CallRecords.of(fact);
        var headers = new EventHeaders(ContactIds.of(fact.source(), "cloudevent", fact.eventId()).toString(), fact.source(),
                "se.farled.telephony." + value.getSchema().getName(), fact.occurredAt(), fact.callId(), fact.callId());
        return headers.on(TopicCatalogue.TELEPHONY_EVENTS, fact.callId(), value);
    }

    @Override
    public void destroy() {
        transactions.destroy();
    }
}

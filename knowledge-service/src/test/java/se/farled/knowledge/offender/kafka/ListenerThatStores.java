package se.farled.knowledge.offender.kafka;

import org.springframework.kafka.core.KafkaTemplate;
import se.farled.knowledge.offender.jdbc.StoreThatAnswers;

/** Planted: a public adapter that knows a store and sends past the outbox. */
public record ListenerThatStores(StoreThatAnswers store, KafkaTemplate<String, String> template) {}

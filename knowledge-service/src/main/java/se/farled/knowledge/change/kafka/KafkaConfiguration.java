package se.farled.knowledge.change.kafka;

import io.apicurio.registry.serde.avro.AvroKafkaSerializer;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.serialization.Serializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;
import se.farled.schemas.TopicCatalogue;

/** The topic that this service writes, and the serialiser for it. */
@Configuration(proxyBeanMethods = false)
class KafkaConfiguration {

    @Bean
    KafkaAdmin.NewTopics writtenTopics(@Value("${farled.kafka.replication}") short replication) {
        return new KafkaAdmin.NewTopics(TopicCatalogue.load().writtenBy("knowledge-service").stream()
                .map(topic -> new NewTopic(topic.name(), topic.partitions(), replication).configs(topic.config()))
                .toArray(NewTopic[]::new));
    }

    @Bean(destroyMethod = "close")
    Serializer<SpecificRecord> eventSerializer(KafkaProperties kafka) {
        Map<String, Object> settings = kafka.buildProducerProperties();
        Serializer<SpecificRecord> serializer = new AvroKafkaSerializer<>();
        serializer.configure(settings, false);
        return serializer;
    }
}

package se.farled.knowledge.change.kafka;

import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;
import se.farled.schemas.TopicCatalogue;

/** The topic that this service writes. */
@Configuration(proxyBeanMethods = false)
class KafkaConfiguration {

    @Bean
    KafkaAdmin.NewTopics writtenTopics(@Value("${farled.kafka.replication}") short replication) {
        return new KafkaAdmin.NewTopics(TopicCatalogue.load().writtenBy("knowledge-service").stream()
                .map(topic -> new NewTopic(topic.name(), topic.partitions(), replication).configs(topic.config()))
                .toArray(NewTopic[]::new));
    }
}

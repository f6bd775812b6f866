package se.farled.knowledge.change.kafka;

import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;
import se.farled.schemas.TopicCatalogue;

/** The topic that this service writes, and the dead letters of those it reads. */
@Configuration(proxyBeanMethods = false)
class KafkaConfiguration {

    @Bean
    KafkaAdmin.NewTopics writtenTopics(@Value("${farled.kafka.replication}") short replication) {
        TopicCatalogue catalogue = TopicCatalogue.load();
        return new KafkaAdmin.NewTopics(Stream.concat(catalogue.writtenBy("knowledge-service").stream(),
                        Stream.of(catalogue.deadLettersOf(TopicCatalogue.SURGE_EVENTS), catalogue.deadLettersOf(TopicCatalogue.CONTACT_EVENTS)))
                .map(topic -> new NewTopic(topic.name(), topic.partitions(), replication).configs(topic.config()))
                .toArray(NewTopic[]::new));
    }
}

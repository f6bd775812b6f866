package se.farled.router.kafka;

import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import se.farled.schemas.Topic;
import se.farled.schemas.TopicCatalogue;

/** Creates what the router writes: its events, and the dead letters of what it reads. */
@Configuration(proxyBeanMethods = false)
class KafkaTopics {

    @Bean
    NewTopics routerTopics(@Value("${farled.kafka.replication}") short replication) {
        TopicCatalogue catalogue = TopicCatalogue.load();
        Stream<Topic> deadLetters = Stream.of(TopicCatalogue.CONTACT_INTAKE, TopicCatalogue.TELEPHONY_EVENTS, TopicCatalogue.CASE_EVENTS)
                .map(catalogue::deadLettersOf);
        return new NewTopics(Stream.concat(catalogue.writtenBy("router-service").stream(), deadLetters)
                .map(topic -> new NewTopic(topic.name(), topic.partitions(), replication).configs(topic.config()))
                .toArray(NewTopic[]::new));
    }
}

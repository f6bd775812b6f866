package se.farled.gateway.broker;

import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaProducerFactoryCustomizer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.kafka.support.LoggingProducerListener;
import org.springframework.kafka.support.ProducerListener;
import se.farled.schemas.Topic;
import se.farled.schemas.TopicCatalogue;

/** The topics that the gateway writes, and a send log without content. */
@Configuration(proxyBeanMethods = false)
class BrokerConfiguration {

    @Bean
    NewTopics topicsOfTheGateway(@Value("${farled.kafka.replication}") short replication) {
        return new NewTopics(TopicCatalogue.load().writtenBy("gateway").stream()
                .map(topic -> declared(topic, replication)).toArray(NewTopic[]::new));
    }

    @Bean(destroyMethod = "shutDown")
    SharedSerializer sharedSerializer(KafkaProperties kafka) {
        return new SharedSerializer(kafka.buildProducerProperties());
    }

    @Bean
    @SuppressWarnings("unchecked")
    DefaultKafkaProducerFactoryCustomizer oneSerializer(SharedSerializer serializer) {
        return factory -> ((DefaultKafkaProducerFactory<Object, SpecificRecord>) factory).setValueSerializer(serializer);
    }

    /**
     * A template that is observed asks Kafka for the cluster's name before it sends, for up to half a minute while Kafka is away.
     * Nobody needs that name; who sends a contact needs an answer.
     */
    @Bean
    static BeanPostProcessor sendWithoutAsking() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof KafkaAdmin admin) {
                    admin.setClusterId("farled");
                }
                return bean;
            }
        };
    }

    /** Spring's own listener writes the key and the value of a failed record to the log: what residents said does not belong there. */
    @Bean
    ProducerListener<Object, Object> quietProducerListener() {
        var listener = new LoggingProducerListener<Object, Object>();
        listener.setIncludeContents(false);
        return listener;
    }

    private static NewTopic declared(Topic topic, short replication) {
        return new NewTopic(topic.name(), topic.partitions(), replication).configs(topic.config());
    }
}

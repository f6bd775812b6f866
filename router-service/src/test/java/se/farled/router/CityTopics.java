package se.farled.router;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.AdminClient;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import se.farled.schemas.TopicCatalogue;
import se.farled.testservers.CityServers;

/** Creates the topics of the services that are not there in a test. */
class CityTopics implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try (AdminClient admin = AdminClient.create(
                Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, CityServers.bootstrapServers()))) {
            Set<String> there = admin.listTopics().names().get();
            List<NewTopic> missing = TopicCatalogue.load().all().stream()
                    .filter(topic -> !there.contains(topic.name()))
                    .map(topic -> new NewTopic(topic.name(), topic.partitions(), (short) 1).configs(topic.config()))
                    .toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException("Kafka is there for the test", failed);
        }
    }
}

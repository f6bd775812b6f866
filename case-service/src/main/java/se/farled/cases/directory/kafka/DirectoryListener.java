package se.farled.cases.directory.kafka;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.specific.SpecificRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.annotation.PartitionOffset;
import org.springframework.kafka.annotation.TopicPartition;
import org.springframework.messaging.handler.annotation.Payload;
import org.springframework.stereotype.Component;
import se.farled.cases.directory.Directory;
import se.farled.events.knowledge.OrganisationDefined;
import se.farled.events.knowledge.TopicDefined;

/** Reads knowledge-events from its beginning at each start: the log is the store. */
@Component
class DirectoryListener implements Directory {

    private final Map<String, Organisation> organisations = new ConcurrentHashMap<>();
    private final Map<String, String> topicNames = new ConcurrentHashMap<>();

    @KafkaListener(
            id = "directory",
            topicPartitions = @TopicPartition(
                    topic = "knowledge-events",
                    partitions = "0",
                    partitionOffsets = @PartitionOffset(partition = "*", initialOffset = "0")))
    void on(@Payload(required = false) SpecificRecord record) {
        switch (record) {
            case OrganisationDefined it -> organisations.put(
                    it.getOrganisationId(), new Organisation(it.getOrganisationId(), it.getNameSv(), it.getEmail()));
            case TopicDefined it -> topicNames.put(it.getTopicId(), it.getNameSv());
            case null, default -> { }
        }
    }

    @Override
    public Optional<Organisation> organisation(String organisationId) {
        return Optional.ofNullable(organisations.get(organisationId));
    }

    @Override
    public Optional<String> topicName(String topicId) {
        return Optional.ofNullable(topicNames.get(topicId));
    }
}

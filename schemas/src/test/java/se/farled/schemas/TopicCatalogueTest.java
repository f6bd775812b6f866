package se.farled.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

class TopicCatalogueTest {

    private final TopicCatalogue catalogue = TopicCatalogue.load();

    @Test
    void knowledgeIsCompactedAndContactsWordsAreKeptForDays() {
        // When
        Topic knowledge = catalogue.of(TopicCatalogue.KNOWLEDGE_EVENTS);
        Topic intake = catalogue.of(TopicCatalogue.CONTACT_INTAKE);
        // Then
        assertThat(knowledge.config()).containsEntry("cleanup.policy", "compact");
        assertThat(knowledge.partitions()).isEqualTo(1);
        assertThat(intake.config()).containsEntry("retention.ms", "604800000");
        assertThat(intake.partitions()).isEqualTo(6);
    }

    @Test
    void deadLettersOfATopicAreKeptForAMonth() {
        // When
        Topic deadLetters = catalogue.of("contact-events-dlt");
        // Then
        assertThat(deadLetters.name()).isEqualTo("contact-events-dlt");
        assertThat(deadLetters.partitions()).isEqualTo(1);
        assertThat(deadLetters.config()).containsEntry("retention.ms", "2592000000");
    }

    @Test
    void eachTopicHasOneWriterThatIsAModule() {
        // When
        List<Topic> routers = catalogue.writtenBy("router-service");
        // Then
        assertThat(routers).extracting(Topic::name).containsExactly(TopicCatalogue.CONTACT_EVENTS, TopicCatalogue.SURGE_EVENTS, TopicCatalogue.LEARNING_EVENTS);
        assertThat(catalogue.all()).allMatch(topic -> Files.isDirectory(Path.of("..", topic.writer())));
    }

    @Test
    void unknownTopicIsRefusedByName() {
        assertThatThrownBy(() -> catalogue.of("gossip"))
                .isInstanceOf(NoSuchElementException.class).hasMessageContaining("gossip");
    }

    @Test
    void everySchemaFileIsReachedFromATopic() throws IOException {
        // Given
        Set<String> reached = PublishedLanguage.types().stream().map(Schema::getFullName).collect(Collectors.toSet());
        // When
        Set<String> files;
        try (Stream<Path> all = Files.walk(Path.of("src/main/avro"))) {
            files = all.filter(Files::isRegularFile).map(TopicCatalogueTest::fullName).collect(Collectors.toSet());
        }
        // Then
        assertThat(files).isEqualTo(reached);
    }

    private static String fullName(Path file) {
        String area = file.getParent().getFileName().toString();
        String name = file.getFileName().toString().replace(".avsc", "");
        return "se.farled.events." + (area.equals("common") ? "" : area + ".") + name;
    }
}

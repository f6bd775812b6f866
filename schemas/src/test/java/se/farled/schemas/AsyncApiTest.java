package se.farled.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** The AsyncAPI document in the tree says what the catalogue and the schemas say: all of it and nothing else. */
class AsyncApiTest {

    private static final Path FILE = Path.of("src/main/resources/asyncapi.yaml");
    private Map<String, Object> document;

    @BeforeEach
    void read() throws IOException {
        if (Boolean.getBoolean("farled.snapshots.write")) {
            Files.writeString(FILE, new AsyncApiDocument(TopicCatalogue.load()).yaml());
        }
        document = new Yaml().load(Files.readString(FILE));
    }

    static List<Topic> topics() {
        return TopicCatalogue.load().all();
    }

    @Test
    void documentIsWhatTheSchemasMake() throws IOException {
        assertThat(Files.readString(FILE)).isEqualTo(new AsyncApiDocument(TopicCatalogue.load()).yaml());
    }

    @Test
    void everyTopicIsAChannelAndNothingElseIs() {
        assertThat(at(document, "channels").keySet())
                .isEqualTo(topics().stream().map(Topic::name).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void channelListsEveryRecordOfItsTopicAndNoOther(Topic topic) {
        // When
        Set<String> listed = at(document, "channels", topic.name(), "messages").values().stream()
                .map(reference -> name((String) ((Map<?, ?>) reference).get("$ref"))).collect(Collectors.toSet());
        // Then
        assertThat(listed).isEqualTo(Set.copyOf(topic.records()));
    }

    @Test
    void everyPayloadIsTheSchemaItself() {
        assertThat(PublishedLanguage.records()).isNotEmpty().allSatisfy(schema -> {
            String id = schema.getFullName().replace("se.farled.events.", "");
            Object payload = at(document, "components", "messages", id, "payload").get("schema");
            assertThat(parsed(payload)).isEqualTo(schema);
        });
    }

    private String name(String reference) {
        String id = reference.substring(reference.lastIndexOf('/') + 1);
        return (String) at(document, "components", "messages", id).get("name");
    }

    private static Schema parsed(Object payload) {
        String json = new ObjectMapper().valueToTree(payload).toString();
        return new SchemaParser().parse(json).mainSchema();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> at(Map<String, Object> node, String... path) {
        for (String step : path) {
            node = (Map<String, Object>) node.get(step);
        }
        return node;
    }
}

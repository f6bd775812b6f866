package se.farled.schemas;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** The AsyncAPI 3.0 document that the catalogue, the schemas and the examples make together. */
final class AsyncApiDocument {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String AVRO = "application/vnd.apache.avro+json;version=1.12.0";

    private final TopicCatalogue catalogue;

    AsyncApiDocument(TopicCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    String yaml() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setWidth(120);
        options.setSplitLines(false);
        return "# Made from topics.json, the .avsc files and the examples; see schemas/README.md. Do not edit.\n"
                + new Yaml(options).dump(document());
    }

    private Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("asyncapi", "3.0.0");
        document.put("info", map("title", "Farled events", "version", "1.0.0", "description",
                "What Farled's services tell each other, and what a telephone exchange tells them. Values are Avro in the"
                        + " Confluent wire format (magic byte 0, 4-byte schema id) against a registry at FULL_TRANSITIVE;"
                        + " keys are strings; headers are CloudEvents 1.0 in binary mode."));
        document.put("defaultContentType", "application/vnd.apache.avro");
        Map<String, Object> channels = new LinkedHashMap<>();
        Map<String, Object> operations = new LinkedHashMap<>();
        Map<String, Object> messages = new LinkedHashMap<>();
        for (Topic topic : catalogue.all()) {
            channels.put(topic.name(), channel(topic));
            operations.put("write-" + topic.name(), operation(topic));
            topic.records().forEach(name -> messages.put(messageId(name), message(name, topic)));
        }
        document.put("channels", channels);
        document.put("operations", operations);
        document.put("components", map("messages", messages, "messageTraits", map("cloudEvent", cloudEvent())));
        return document;
    }

    private static Map<String, Object> channel(Topic topic) {
        Map<String, Object> messages = new LinkedHashMap<>();
        topic.records().forEach(name ->
                messages.put(messageId(name), map("$ref", "#/components/messages/" + messageId(name))));
        return map("address", topic.name(), "description", topic.doc() + " Keyed by " + topic.key() + ".",
                "messages", messages, "bindings", map("kafka", map("topic", topic.name(),
                        "partitions", topic.partitions(), "topicConfiguration", configuration(topic))));
    }

    /** The binding wants numbers as numbers and policies as a list. */
    private static Map<String, Object> configuration(Topic topic) {
        Map<String, Object> configuration = new LinkedHashMap<>();
        topic.config().forEach((key, value) -> configuration.put(key,
                key.equals("cleanup.policy") ? List.of(value.split(",")) : (Object) Long.valueOf(value)));
        return configuration;
    }

    private static Map<String, Object> operation(Topic topic) {
        return map("action", "send", "summary", "Written by " + topic.writer() + ".",
                "channel", map("$ref", "#/channels/" + topic.name()));
    }

    private static Map<String, Object> message(String name, Topic topic) {
        Schema schema = PublishedLanguage.schema(name);
        return map("name", name, "title", schema.getName(), "summary", schema.getDoc(),
                "traits", new ArrayList<>(List.of(map("$ref", "#/components/messageTraits/cloudEvent"))),
                "payload", map("schemaFormat", AVRO, "schema", plain(schema.toString())),
                "examples", new ArrayList<>(List.of(map("payload", plain(Examples.json(schema).toString())))),
                "bindings", map("kafka", map("key", map("type", "string", "description", topic.key()),
                        "schemaIdLocation", "payload", "schemaIdPayloadEncoding", "confluent")));
    }

    private static Map<String, Object> cloudEvent() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("ce_specversion", header("Always 1.0."));
        properties.put("ce_id", header("UUIDv7; the same event sent twice has the same id."));
        properties.put("ce_source", header("The module that says it, for instance /router."));
        properties.put("ce_type", header("Full name of the record's type, se.farled.<area>.<Record>."));
        properties.put("ce_time", header("When it happened at the source, RFC 3339."));
        properties.put("ce_subject", header("Id of what it is about."));
        properties.put("ce_sequence", header("Count of the subject's events."));
        properties.put("ce_correlationid", header("First contact of the journey."));
        properties.put("ce_causationid", header("ce_id of the event that caused it."));
        properties.put("traceparent", header("W3C trace context."));
        return map("headers", map("type", "object", "properties", properties));
    }

    private static Map<String, Object> header(String description) {
        return map("type", "string", "description", description);
    }

    /** Two areas may use one short name: se.farled.events.contact.ContactHeld is contact.ContactHeld. */
    private static String messageId(String name) {
        return name.replace("se.farled.events.", "");
    }

    private static Object plain(String json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Map<String, Object> map(Object... entries) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            map.put((String) entries[i], entries[i + 1]);
        }
        return map;
    }
}

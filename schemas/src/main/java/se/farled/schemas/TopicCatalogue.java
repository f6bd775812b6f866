package se.farled.schemas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** The topics of the published language, as {@code topics.json} names them. */
public final class TopicCatalogue {

    /** What residents said, as it came in; written by the gateway. */
    public static final String CONTACT_INTAKE = "contact-intake";
    /** Raw facts from the telephone exchange; written by the gateway or an adapter. */
    public static final String TELEPHONY_EVENTS = "telephony-events";
    /** What became of each contact; written by the router. */
    public static final String CONTACT_EVENTS = "contact-events";
    /** More contacts on a matter than is normal; written by the router. */
    public static final String SURGE_EVENTS = "surge-events";
    /** What the city has promised; written by the case service. */
    public static final String CASE_EVENTS = "case-events";
    /** Organisations, topics, rules, articles, places as they are now; written by the knowledge service. */
    public static final String KNOWLEDGE_EVENTS = "knowledge-events";
    /** What the router has learnt at the desk, as it is now; written and read by the router. */
    public static final String LEARNING_EVENTS = "learning-events";
    /** Ending of the topic that takes what a consumer of a topic could not read or handle. */
    public static final String DEAD_LETTER_SUFFIX = "-dlt";

    private static final TopicCatalogue INSTANCE = read();

    private final List<Topic> topics;
    private final Topic deadLetters;

    private TopicCatalogue(List<Topic> topics, Topic deadLetters) {
        this.topics = List.copyOf(topics);
        this.deadLetters = deadLetters;
    }

    /** The catalogue on the class path; read once. */
    public static TopicCatalogue load() {
        return INSTANCE;
    }

    /** Every topic but the dead letters, in the order of the file. */
    public List<Topic> all() {
        return topics;
    }

    /**
     * The topic of that name; {@code <topic>-dlt} gives the dead letters of a topic.
     *
     * @throws NoSuchElementException when the catalogue does not know it
     */
    public Topic of(String name) {
        if (name.endsWith(DEAD_LETTER_SUFFIX)) {
            return deadLettersOf(name.substring(0, name.length() - DEAD_LETTER_SUFFIX.length()));
        }
        return topics.stream().filter(topic -> topic.name().equals(name)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("No topic " + name + " in topics.json"));
    }

    /** Where a consumer of that topic puts what it cannot read or handle. */
    public Topic deadLettersOf(String name) {
        Topic topic = of(name);
        return new Topic(name + DEAD_LETTER_SUFFIX, "Dead letters of " + name + ".", "consumers of " + name,
                topic.key(), deadLetters.partitions(), deadLetters.config(), topic.records());
    }

    /** The topics that a service writes and therefore declares, for instance {@code router-service}. */
    public List<Topic> writtenBy(String service) {
        return topics.stream().filter(topic -> topic.writer().equals(service)).toList();
    }

    private static TopicCatalogue read() {
        try (InputStream file = TopicCatalogue.class.getResourceAsStream("/topics.json")) {
            JsonNode root = new ObjectMapper().readTree(file);
            List<Topic> topics = new ArrayList<>();
            root.get("topics").forEach(node -> topics.add(topic(node)));
            return new TopicCatalogue(topics, topic(root.get("deadLetters")));
        } catch (IOException broken) {
            throw new UncheckedIOException("topics.json cannot be read", broken);
        }
    }

    private static Topic topic(JsonNode node) {
        Map<String, String> config = new LinkedHashMap<>();
        node.path("config").properties().forEach(entry -> config.put(entry.getKey(), entry.getValue().asText()));
        List<String> records = new ArrayList<>();
        node.path("records").forEach(name -> records.add(name.asText()));
        return new Topic(node.path("name").asText(), node.path("doc").asText(), node.path("writer").asText(),
                node.path("key").asText(), node.get("partitions").asInt(), config, records);
    }
}

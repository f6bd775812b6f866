package se.farled.router.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import se.farled.router.knowledge.KnowledgeBase;
import se.farled.router.knowledge.Topic;

/** What a city's own residents have said counts beside the starter corpus, and soon more. */
class OwnHistoryTest {

    private static final String SAID = "blåljus på kajen igen";

    private final List<Phrasing> past = new CopyOnWriteArrayList<>();
    private final Learning learning = new Learning(Stems.NONE, TrainedModels.NONE, () -> List.copyOf(past));

    @Test
    void whatItTellsIsLearnt() {
        // Given
        learning.now(twoTopics());
        double before = probability("vatten-avbrott");
        told("vatten-avbrott", 20);

        // When
        learning.now(twoTopics());

        // Then
        assertThat(probability("vatten-avbrott")).isGreaterThan(before + 0.2);
    }

    @Test
    void itTakesTheCorpusPlaceTopicByTopic() {
        // Given
        told("vatten-avbrott", 60);

        // When
        Material material = Material.of(twoTopics(), List.copyOf(past));

        // Then
        assertThat(material.topics()).filteredOn(it -> it.topicId().equals("vatten-avbrott") && it.weight() != 1).first()
                .extracting(Phrasing::weight).isEqualTo(0.5f);
        assertThat(material.topics()).filteredOn(it -> it.topicId().equals("lekplats-trasig")).extracting(Phrasing::weight)
                .contains(1f);
        assertThat(material.topics()).filteredOn(it -> it.text().startsWith("blåljus")).hasSize(60).allMatch(it -> it.weight() == 1);
    }

    @Test
    void aTopicThatIsNoMoreTeachesNothing() {
        // Given
        told("avskaffat", 3);

        // When
        Material material = Material.of(twoTopics(), List.copyOf(past));

        // Then
        assertThat(material.topics()).noneMatch(it -> it.topicId().equals("avskaffat"));
    }

    private void told(String topicId, int times) {
        for (int i = 0; i < times; i++) {
            past.add(new Phrasing(topicId, null, "blåljus på kajen " + i, 1));
        }
    }

    private double probability(String topicId) {
        return learning.learnt().match(SAID, "sv", Recall.NOTHING).topics().stream().filter(it -> it.topicId().equals(topicId))
                .mapToDouble(Match.Topic::probability).sum();
    }

    private static KnowledgeBase twoTopics() {
        return new KnowledgeBase(1, Map.of(), Map.of("vatten-avbrott", topic("vatten-avbrott", "Inget vatten"),
                "lekplats-trasig", topic("lekplats-trasig", "Trasig lekplats")), Map.of(), Map.of(), Map.of());
    }

    private static Topic topic(String id, String name) {
        return new Topic(id, Topic.Kind.FAULT, name, null, null, List.of(), List.of(), true, false);
    }
}

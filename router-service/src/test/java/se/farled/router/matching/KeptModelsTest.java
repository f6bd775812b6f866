package se.farled.router.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.farled.router.knowledge.KnowledgeBase;
import se.farled.router.knowledge.OwnershipRule;
import se.farled.router.knowledge.Place;
import se.farled.router.knowledge.Topic;

class KeptModelsTest {

    private static final String TEXT = "En död säl flyter vid piren nedanför Norra hamnen";

    private final Map<String, byte[]> kept = new HashMap<>();
    private final List<String> stemmed = new ArrayList<>();
    private final TrainedModels models = new TrainedModels() {
        @Override
        public Optional<ByteBuffer> find(String fingerprint) {
            return Optional.ofNullable(kept.get(fingerprint)).map(ByteBuffer::wrap);
        }

        @Override
        public void keep(String fingerprint, Content content) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                content.writeTo(out);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            kept.put(fingerprint, out.toByteArray());
        }
    };

    @Test
    void aRestartMatchesAsBeforeWithoutTraining() {
        // Given
        Learning first = learning();
        first.now(city("I vattnet", "miljo"));
        stemmed.clear();
        Learning restarted = learning();
        // When
        restarted.now(city("I vattnet", "miljo"));
        // Then
        assertThat(stemmed).isEmpty();
        assertThat(restarted.learnt().match(TEXT, "sv", Recall.NOTHING)).isEqualTo(first.learnt().match(TEXT, "sv", Recall.NOTHING));
        assertThat(restarted.learnt().option("dott-djur", TEXT)).isEqualTo(first.learnt().option("dott-djur", TEXT)).isPresent();
    }

    @Test
    void whatTeachesOtherwiseIsLearntAnew() {
        // Given
        learning().now(city("I vattnet", "miljo"));
        // When
        learning().now(city("I sjön", "miljo"));
        learning().now(city("I sjön", "hamnen"));
        // Then
        assertThat(kept).hasSize(3);
    }

    /** Goes red when texts are seen or learnt from in another way: then raise Material.METHOD, and tell the figures anew. */
    @Test
    void theMethodIsTheOneItsNumberStandsFor() {
        // Given
        TextFeatures features = new TextFeatures(Stems.NONE);
        PlaceNames places = new PlaceNames(List.of(new Place("p", "Norra hamnen", "hamn", null, "hamnen")));
        List<Phrasing> phrasings = List.of(new Phrasing("djur", "vatten", "en död säl flyter i Norra hamnen", 1),
                new Phrasing("djur", "land", "det ligger en död fågel på gården", 1), new Phrasing("buller", null, "grannen spelar musik", 0.5f));
        // When
        Trained trained = Trained.on(new Material(phrasings, Map.of("djur", phrasings.subList(0, 2)), List.of()), features, places);
        // Then
        List<Token> tokens = Token.of("fågeln flyter i hamnen, musik vid Norra hamnen");
        Classifier djur = trained.options().get("djur");
        assertThat(trained.topics().probabilities(trained.topics().read(features.of(tokens)), 1)[1]).isCloseTo(0.8318f, offset(0.0005f));
        assertThat(djur.probabilities(djur.read(Trained.withPlaces(tokens, features, places)), 1)[1]).isCloseTo(0.9850f, offset(0.0005f));
    }

    private Learning learning() {
        return new Learning(word -> {
            stemmed.add(word);
            return word;
        }, models, PastPhrasings.NONE);
    }

    private static KnowledgeBase city(String option, String keeper) {
        Topic animals = new Topic("dott-djur", Topic.Kind.FAULT, "Döda djur", null, "Säl eller fågel", List.of(), List.of(), true, false);
        Topic noise = new Topic("buller", Topic.Kind.FAULT, "Buller", null, "Musik som stör", List.of(), List.of(), true, false);
        OwnershipRule rule = new OwnershipRule("dott-djur", "miljo", "I vattnet eller på land?", null, List.of(
                new OwnershipRule.Option("vatten", option, null, "lansstyrelsen", null),
                new OwnershipRule.Option("land", "På land", null, "miljo", null)), 1);
        return new KnowledgeBase(1, Map.of(), Map.of("dott-djur", animals, "buller", noise), Map.of("dott-djur", rule), Map.of(),
                Map.of("p", new Place("p", "Norra hamnen", "hamn", null, keeper)));
    }
}

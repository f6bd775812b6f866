package se.farled.router.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.farled.router.fixtures.ANotice.aNotice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.farled.router.knowledge.Article;
import se.farled.router.knowledge.KnowledgeBase;
import se.farled.router.knowledge.Organisation;
import se.farled.router.knowledge.Topic;

class MatchingEngineTest {

    private final List<String> stemmed = new CopyOnWriteArrayList<>();
    private final List<Integer> indexed = new ArrayList<>();
    private final MatchingEngine engine = new MatchingEngine(word -> {
        stemmed.add(word);
        return word;
    }, new ArticleSearch() {
        @Override
        public void replace(Collection<Answer> answers) {
            indexed.add(answers.size());
        }

        @Override
        public ArticleSearch apart(Collection<Answer> answers) {
            return this;
        }

        @Override
        public List<Hit> search(String words, @Nullable String group, int most) {
            return List.of();
        }
    }, TrainedModels.NONE, PastPhrasings.NONE, new Memory(), Blinding.NONE);

    @Test
    void newsOfAnOrganisationTeachesNothing() {
        // Given
        engine.changed(knowing(1, "Stadsbyggnad", "Gungan har lossnat."));
        stemmed.clear();
        indexed.clear();
        // When
        engine.changed(knowing(2, "Stadsbyggnadsförvaltningen", "Gungan har lossnat."));
        // Then
        assertThat(stemmed).isEmpty();
        assertThat(indexed).isEmpty();
        assertThat(engine.version()).isEqualTo("lexical-1.2");
    }

    @Test
    void aNoticeTeachesNothing() {
        // Given
        KnowledgeBase before = knowing(1, "Stadsbyggnad", "Gungan har lossnat.");
        engine.changed(before);
        stemmed.clear();
        indexed.clear();
        // When
        engine.changed(new KnowledgeBase(2, before.organisations(), before.topics(), before.rules(), before.articles(),
                before.places(), Map.of("n", aNotice("n").titled("Gungan är avstängd").on("plats-x").build())));
        // Then
        assertThat(engine.learning()).isFalse();
        assertThat(stemmed).isEmpty();
        assertThat(indexed).isEmpty();
    }

    @Test
    void anEditedArticleIsFoundAtOnceAndLearntBeside() {
        // Given
        engine.changed(knowing(1, "Stadsbyggnad", "Gungan har lossnat."));
        stemmed.clear();
        indexed.clear();
        // When
        engine.changed(knowing(2, "Stadsbyggnad", "Rutschkanan sprack."));
        // Then
        assertThat(indexed).containsExactly(1);
        assertThat(engine.learning()).isTrue();
        assertThat(engine.ready()).isTrue();
        assertThat(engine.version()).isEqualTo("lexical-1.1");
        await().until(() -> !engine.learning());
        assertThat(stemmed).contains("rutschkanan");
        assertThat(engine.version()).isEqualTo("lexical-1.2");
    }

    @Test
    void knowledgeThatWasNotTakenInYetIsStillToBeLearnt() {
        // Given
        KnowledgeBase told = knowing(1, "Stadsbyggnad", "Gungan har lossnat.");
        KnowledgeBase notYet = knowing(2, "Stadsbyggnad", "Rutschkanan sprack.");
        // When
        engine.changed(told);
        // Then
        assertThat(engine.behind(told)).isFalse();
        assertThat(engine.behind(notYet)).isTrue();
    }

    @Test
    void ofNewsInARowOnlyTheNewestIsLearnt() {
        // Given
        engine.changed(knowing(1, "Stadsbyggnad", "Gungan har lossnat."));
        stemmed.clear();
        // When
        engine.changed(knowing(2, "Stadsbyggnad", "Rutschkanan sprack."));
        engine.changed(knowing(3, "Stadsbyggnad", "Karusellen kärvar."));
        // Then
        await().until(() -> !engine.learning());
        assertThat(stemmed).contains("karusellen").doesNotContain("rutschkanan");
        assertThat(engine.version()).isEqualTo("lexical-1.3");
    }

    @Test
    void whatTheLogHeldAtTheStartIsLearntBeforeItIsReady() {
        // When
        engine.changed(knowing(1, "Stadsbyggnad", "Gungan har lossnat."));
        // Then
        assertThat(engine.learning()).isFalse();
        assertThat(engine.match("gungan", "sv").topics()).extracting(Match.Topic::topicId).containsExactly("plats-x");
    }

    @Test
    void anEmptySystemIsReadyUntilThereIsSomethingToLearn() {
        // Given
        engine.changed(KnowledgeBase.EMPTY);
        assertThat(engine.ready()).isTrue();
        // When
        engine.changed(knowing(1, "Stadsbyggnad", "Gungan har lossnat."));
        // Then
        assertThat(engine.ready()).isFalse();
        await().until(engine::ready);
        assertThat(engine.match("gungan", "sv").topics()).extracting(Match.Topic::topicId).containsExactly("plats-x");
    }

    static KnowledgeBase knowing(long version, String organisation, String text) {
        var owner = new Organisation("stadsbyggnad", Organisation.Kind.DEPARTMENT, organisation, null, null, null, null, null);
        var topic = new Topic("plats-x", Topic.Kind.FAULT, "Fel", null, null, List.of(), List.of(), true, false);
        var article = new Article("a", 1, List.of("plats-x"), "stadsbyggnad", "Fel", null, text, null, List.of());
        return new KnowledgeBase(version, Map.of("stadsbyggnad", owner), Map.of("plats-x", topic), Map.of(), Map.of("a", article), Map.of());
    }
}

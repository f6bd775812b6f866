package se.farled.router.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.farled.router.knowledge.Article;
import se.farled.router.knowledge.KnowledgeBase;
import se.farled.router.knowledge.Organisation;
import se.farled.router.knowledge.Topic;

class MatchingEngineTest {

    private final List<String> stemmed = new ArrayList<>();
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
        public List<Hit> search(String words, @Nullable String group, int most) {
            return List.of();
        }
    });

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
    void anEditedArticleIsIndexedAndLearnt() {
        // Given
        engine.changed(knowing(1, "Stadsbyggnad", "Gungan har lossnat."));
        stemmed.clear();
        indexed.clear();
        // When
        engine.changed(knowing(2, "Stadsbyggnad", "Rutschkanan sprack."));
        // Then
        assertThat(stemmed).contains("rutschkanan");
        assertThat(indexed).containsExactly(1);
        assertThat(engine.match("rutschkanan", "sv").topics()).extracting(Match.Topic::topicId).containsExactly("plats-x");
    }

    private static KnowledgeBase knowing(long version, String organisation, String text) {
        var owner = new Organisation("stadsbyggnad", Organisation.Kind.DEPARTMENT, organisation, null, null, null, null, null);
        var topic = new Topic("plats-x", Topic.Kind.FAULT, "Fel", null, null, List.of(), List.of(), true, false);
        var article = new Article("a", 1, List.of("plats-x"), "stadsbyggnad", "Fel", null, text, null, List.of());
        return new KnowledgeBase(version, Map.of("stadsbyggnad", owner), Map.of("plats-x", topic), Map.of(), Map.of("a", article), Map.of());
    }
}

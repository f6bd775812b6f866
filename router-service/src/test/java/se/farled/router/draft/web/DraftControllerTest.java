package se.farled.router.draft.web;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import se.farled.router.contact.Content;
import se.farled.router.fixtures.KnownCity;
import se.farled.router.fixtures.MovableClock;
import se.farled.router.matching.ArticleSearch;
import se.farled.router.matching.Stems;
import se.farled.router.matching.WordShares;
import se.farled.router.surge.PlainWording;
import se.farled.router.draft.SaidLately;
import se.farled.router.draft.TryArticle;
import se.farled.router.web.Edge;

class DraftControllerTest {

    private final KnownCity city = new KnownCity();
    private final SaidLately past = (after, butTopics, most) -> List.of(said("Gungan är trasig, ring 070-123 45 67"), said("Vattnet är slut"));
    private final WebTestClient client = Edge.client(new DraftController(new TryArticle(city, new SameWord(List.of()), past,
            new PlainWording(city, new WordShares(city, Stems.NONE)), new MovableClock())));

    @Test
    void aDraftIsFoundByWhoWouldHaveFoundIt() {
        // When
        var answer = client.post().uri("/articles/try").header("Content-Type", "application/json")
                .bodyValue("{\"titleSv\":\"Trasig gunga\",\"publicSv\":\"Gungan lagas.\",\"question\":\"gungan\"}").exchange();

        // Then
        answer.expectStatus().isOk().expectBody().jsonPath("$.rank").isEqualTo(2).jsonPath("$.looked").isEqualTo(2)
                .jsonPath("$.contacts").isEqualTo(1).jsonPath("$.wordings[0]").isEqualTo("Gungan är trasig, ring [nummer]");
    }

    @Test
    void theArticleItReplacesIsNoRival() {
        // When
        var answer = client.post().uri("/articles/try").header("Content-Type", "application/json")
                .bodyValue("{\"articleId\":\"lekplats-fel\",\"titleSv\":\"Trasig gunga\",\"publicSv\":\"Gungan lagas.\",\"question\":\"gungan\"}")
                .exchange();

        // Then
        answer.expectBody().jsonPath("$.rank").isEqualTo(1);
    }

    @Test
    void withoutATitleThereIsNothingToTry() {
        // When
        var answer = client.post().uri("/articles/try").header("Content-Type", "application/json").bodyValue("{\"publicSv\":\"x\"}").exchange();

        // Then
        answer.expectStatus().isBadRequest().expectBody().jsonPath("$.field").isEqualTo("titleSv");
    }

    private static Content said(String text) {
        return new Content(null, text, null, null, List.of());
    }

    /** Finds the answers that begin a word like the question's first, in the order given. */
    private record SameWord(List<Answer> answers) implements ArticleSearch {

        @Override
        public void replace(Collection<Answer> all) {
            throw new IllegalStateException("A draft changes nothing");
        }

        @Override
        public ArticleSearch apart(Collection<Answer> all) {
            return new SameWord(List.copyOf(all));
        }

        @Override
        public List<Hit> search(String words, String group, int most) {
            String start = words.toLowerCase().substring(0, 4);
            return answers.stream().filter(answer -> answer.text().toLowerCase().contains(start))
                    .limit(most).map(answer -> new Hit(answer.id(), answer.version(), 1)).toList();
        }
    }
}

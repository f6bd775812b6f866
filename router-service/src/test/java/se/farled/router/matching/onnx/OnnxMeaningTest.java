package se.farled.router.matching.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import se.farled.router.matching.ArticleSearch;
import se.farled.router.matching.ArticleSearch.Answer;
import se.farled.router.matching.Meaning;

/** With the English MiniLM that a Maven artifact carries. */
class OnnxMeaningTest {

    private static final String MINI_LM = "/all-minilm-l6-v2-q";
    private static final List<Answer> ANSWERS = List.of(
            english("preschool", "Preschool", "Queue for a place six months before your child turns one. You are told in good time."),
            english("debt", "Budget and debt advice", "We help you make a plan when loans and bills have grown too large. It is free."),
            english("funeral", "When somebody has died", "The family arranges the burial. If there is nothing left the social services may pay."),
            english("icy", "Winter maintenance", "We plough and grit streets and pavements. Tell us where it is slippery."),
            english("noise", "Disturbing sounds", "Complain about fans, building sites and music that keep you awake."),
            english("parking", "Parking permits for residents", "Those who live in the centre may leave a car in their zone at a lower price."),
            english("library", "Library loans", "Renew your books on the web, and pay for a late one there."));
    /** Questions that share few words, or the wrong ones, with what answers them. */
    private static final Map<String, String> QUESTIONS = Map.of(
            "where can I get day care for my toddler", "preschool",
            "I owe money everywhere and cannot cope", "debt",
            "my father passed away and there is no money", "funeral",
            "I fell on the frozen sidewalk", "icy",
            "my neighbours party all night and I can't sleep", "noise",
            "I forgot to return a novel and got a fine", "library");

    @TempDir
    static Path directory;

    @BeforeAll
    static void files() throws IOException {
        copy(MINI_LM + ".onnx", "model.onnx");
        copy(MINI_LM + "-tokenizer.json", "tokenizer.json");
    }

    @Test
    void textsOfLikeMeaningLieNearer() {
        // Given
        Meaning meaning = new OnnxMeaning(directory.resolve("model.onnx"), directory.resolve("tokenizer.json"));
        float[] asked = meaning.of("my father passed away");
        // When
        float like = Meaning.nearness(asked, meaning.of("somebody in the family has died"));
        float unlike = Meaning.nearness(asked, meaning.of("a permit to park the car"));
        // Then
        assertThat(like).isGreaterThan(unlike + 0.2f);
        assertThat(Meaning.nearness(asked, asked)).isCloseTo(1, within(1e-4f));
    }

    @Test
    void aModelInTheSettingsRanksEnglishQuestionsBetterThanWordsAlone() {
        // Given
        ApplicationContextRunner service = new ApplicationContextRunner().withUserConfiguration(EmbeddingConfiguration.class, ByWords.class);
        Map<String, Long> right = new HashMap<>();
        // When
        service.run(context -> right.put("words", right(context.getBean(ArticleSearch.class))));
        service.withPropertyValues("farled.matching.embedding.model=" + directory.resolve("model.onnx"),
                        "farled.matching.embedding.tokenizer=" + directory.resolve("tokenizer.json"))
                .run(context -> right.put("meaning", right(context.getBean(ArticleSearch.class))));
        // Then
        assertThat(right.get("meaning")).isGreaterThan(right.get("words") + 1);
    }

    private static long right(ArticleSearch search) {
        search.replace(ANSWERS);
        return QUESTIONS.entrySet().stream()
                .filter(asked -> search.search(asked.getKey(), null, 1).stream().anyMatch(hit -> hit.id().equals(asked.getValue()))).count();
    }

    @Configuration
    @ComponentScan("se.farled.router.matching.lucene")
    static class ByWords {}

    private static void copy(String resource, String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(OnnxMeaningTest.class.getResourceAsStream(resource))) {
            Files.copy(in, directory.resolve(name));
        }
    }

    private static Answer english(String id, String title, String text) {
        return new Answer(id, 1, null, title, "", text, List.of(), null);
    }
}

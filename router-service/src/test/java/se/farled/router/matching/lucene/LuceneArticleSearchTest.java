package se.farled.router.matching.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.farled.router.matching.ArticleSearch;
import se.farled.router.matching.ArticleSearch.Answer;
import se.farled.router.matching.Stems;

class LuceneArticleSearchTest {

    private static final Stems STEMS = new HunspellStems();

    private final ArticleSearch search = new LuceneArticleSearch(STEMS);

    @BeforeEach
    void answers() {
        search.replace(List.of(
                answer("lekplats", "Lekplatser", "Gungor och rutschkanor lagas inom tre dagar. Ring om någon kan skada sig.",
                        "Playgrounds", "Broken swings and slides are mended within three days.", List.of()),
                answer("sopor", "Hushållsavfall", "Avfallet hämtas varannan vecka. Ställ kärlet vid vägen före sex på morgonen.",
                        "Household waste", "Your bin is emptied every second week.", List.of("Kallas också sopor.", "Soptunnan är kommunens.")),
                answer("bygglov", "Bygglov", "Ett uterum, en altan eller ett plank kan kräva bygglov. Ansök i e-tjänsten.", null, null, List.of()),
                answer("forskola", "Förskola", "Barnet får plats på förskolan från ett års ålder. Köa sex månader före.",
                        "Preschool", "A child may start from the age of one.", List.of("Många säger dagis."))));
    }

    @ParameterizedTest
    @CsvSource({
            "gungorna på lekplatsen,lekplats", "en gunga har gått sönder,lekplats",
            "lekplatsgunga,lekplats", "avfallskärlet,sopor",
            "rutchkana,lekplats", "hushalsavfal,sopor",
            "dagis,forskola", "när töms soptunnan,sopor",
            "is a swing dangerous,lekplats", "when is my bin emptied,sopor", "altan bygglov,bygglov"})
    void anInflectedCompoundMisspeltEverydayOrEnglishWordingFindsTheAnswer(String words, String id) {
        // When
        List<ArticleSearch.Hit> hits = search.search(words, null, 3);
        // Then
        assertThat(hits).isNotEmpty();
        assertThat(hits.getFirst().id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({"Vad är LVU?", "Hej! Vad innebär lvu", "What is LVU?"})
    void whatSomethingIsIsAnsweredByTheTextThatBeginsWithIt(String question) {
        // Given
        search.replace(List.of(answer("antal", "", "Beslut om LVU fattas ofta, och LVU gäller dygnet runt.", null, null, List.of()),
                answer("lag", "", "LVU är en lag om hur unga skyddas när det som är frivilligt inte räcker, och den gäller till och med tjugo års ålder.",
                        null, null, List.of())));
        // When
        List<ArticleSearch.Hit> hits = search.search(question, null, 2);
        // Then
        assertThat(hits.getFirst().id()).isEqualTo("lag");
    }

    @Test
    void aGroupNarrowsTheSearch() {
        // Given
        search.replace(List.of(new Answer("a", 1, null, null, "Gungan lagas.", null, List.of(), "ett"),
                new Answer("b", 2, null, null, "En gunga.", null, List.of(), "två")));
        // When
        List<ArticleSearch.Hit> hits = search.search("gungan lagas", "två", 5);
        // Then
        assertThat(hits).extracting(ArticleSearch.Hit::id).containsExactly("b");
        assertThat(hits.getFirst().version()).isEqualTo(2);
    }

    @Test
    void anAnswerTakenAwayIsNotFound() {
        // Given
        search.replace(List.of());
        // When
        List<ArticleSearch.Hit> hits = search.search("gunga", null, 5);
        // Then
        assertThat(hits).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'',", "'!?',"})
    void nothingIsFoundForNoWords(String words, @Nullable String none) {
        // When
        List<ArticleSearch.Hit> hits = search.search(words, null, 5);
        // Then
        assertThat(hits).isEmpty();
    }

    @Test
    void aLongMailIsSearchedForByItsFirstWords() {
        // Given
        String mail = "Gungan på lekplatsen är trasig. " + IntStream.range(0, 3_000).mapToObj(i -> "zq" + i).collect(Collectors.joining(" "));
        // When
        List<ArticleSearch.Hit> hits = search.search(mail, null, 1);
        // Then
        assertThat(hits).extracting(ArticleSearch.Hit::id).containsExactly("lekplats");
    }

    private static Answer answer(String id, String title, String text, @Nullable String titleEn, @Nullable String textEn, List<String> advisors) {
        return new Answer(id, 1, title, titleEn, text, textEn, advisors, null);
    }
}

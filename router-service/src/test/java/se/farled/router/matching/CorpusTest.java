package se.farled.router.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The starter corpus is whole, labelled as the reference city is, and owes nothing to the development requests. */
class CorpusTest {

    private static final Path CORPUS = Path.of("src/main/resources/corpus");
    private static final Path CITY = Path.of("../local/src/main/resources/city/city.json");
    private static final Path WORDINGS = Path.of("src/test/resources/corpus/development-wordings.txt");
    private static final Set<String> STYLES = Set.of("PHONE_NOTE", "MAIL", "FORM", "ELDER", "CHILD", "LEARNER", "PROFESSIONAL",
            "DIALECT", "TYPO", "SITUATION");
    private static final String ENGLISH = "en";

    private static final Map<String, List<Row>> BY_TOPIC = new HashMap<>();
    private static final Map<String, Set<String>> OPTIONS = new HashMap<>();

    private record Row(String lang, String style, String option, String text) {}

    @BeforeAll
    static void read() throws IOException {
        for (JsonNode topic : JsonMapper.shared().readTree(Files.readString(CITY)).get("topics")) {
            Set<String> options = new HashSet<>();
            JsonNode asks = topic.get("asks");
            if (asks != null && !asks.isNull()) {
                asks.get("options").forEach(option -> options.add(option.get("id").asString()));
            }
            OPTIONS.put(topic.get("id").asString(), options);
        }
        try (var files = Files.list(CORPUS)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".tsv")).toList()) {
                List<Row> rows = new ArrayList<>();
                for (String line : Files.readAllLines(file).stream().skip(1).filter(it -> !it.isBlank()).toList()) {
                    String[] columns = line.split("\t", -1);
                    assertThat(columns).as(file + ": " + line).hasSize(4);
                    rows.add(new Row(columns[0], columns[1], columns[2], columns[3]));
                }
                BY_TOPIC.put(file.getFileName().toString().replace(".tsv", ""), rows);
            }
        }
    }

    @Test
    void eachTopicOfTheReferenceCityHasAtLeastSixtyPhrasingsAndNoOtherTopicHasAny() {
        // Given
        Set<String> expected = new TreeSet<>(OPTIONS.keySet());
        expected.add(Phrasing.NOBODY);
        // When
        Set<String> told = new TreeSet<>(BY_TOPIC.keySet());
        // Then
        assertThat(told).isEqualTo(expected);
        assertThat(BY_TOPIC).allSatisfy((topicId, rows) -> assertThat(rows).as(topicId).hasSizeGreaterThanOrEqualTo(60));
    }

    @Test
    void aboutAFifthOfEachTopicIsEnglish() {
        // Given
        Map<String, Double> shares = new HashMap<>();
        // When
        BY_TOPIC.forEach((topicId, rows) -> shares.put(topicId, rows.stream().filter(it -> it.lang().equals(ENGLISH)).count() / (double) rows.size()));
        // Then
        assertThat(shares).allSatisfy((topicId, share) -> assertThat(share).as(topicId).isBetween(0.13, 0.27));
    }

    @Test
    void eachRowHasAKnownLanguageStyleAndOption() {
        BY_TOPIC.forEach((topicId, rows) -> {
            // Given
            Set<String> options = OPTIONS.getOrDefault(topicId, Set.of());
            for (Row row : rows) {
                // When
                boolean settled = options.contains(row.option());
                // Then
                String where = topicId + ": " + row.text();
                assertThat(row.lang()).as(where).isIn("sv", ENGLISH);
                assertThat(row.style()).as(where).isIn(STYLES);
                assertThat(settled || row.option().equals(options.isEmpty() ? "-" : Phrasing.OPEN)).as("option " + row.option() + " of " + where).isTrue();
            }
        });
    }

    @Test
    void noWordingStandsTwiceUnderOneTopicOrTwo() {
        // Given
        Map<String, String> seen = new HashMap<>();
        List<String> twice = new ArrayList<>();
        // When
        BY_TOPIC.forEach((topicId, rows) -> rows.forEach(row -> {
            String words = Token.of(row.text()).stream().map(Token::word).collect(Collectors.joining(" "));
            String before = seen.put(words.isEmpty() ? row.text() : words, topicId);
            if (before != null) {
                twice.add(before + " and " + topicId + ": " + row.text());
            }
        }));
        // Then
        assertThat(twice).isEmpty();
    }

    /** The hashes are made from the development requests by {@code -Dfarled.wordings.from=FILE}, a JSON object with a text a line. */
    @Test
    void noRunOfSevenWordsOfTheDevelopmentRequestsIsInTheCorpus() throws IOException {
        // Given
        String source = System.getProperty("farled.wordings.from");
        if (source != null) {
            Set<String> hashes = new TreeSet<>();
            for (String line : Files.readAllLines(Path.of(source))) {
                hashes.addAll(Wordings.of(JsonMapper.shared().readTree(line).get("text").asString()));
            }
            Files.write(WORDINGS, hashes);
        }
        Set<String> forbidden = Set.copyOf(Files.readAllLines(WORDINGS));
        // When
        List<String> shared = BY_TOPIC.values().stream().flatMap(List::stream).map(Row::text)
                .filter(text -> Wordings.of(text).stream().anyMatch(forbidden::contains)).toList();
        // Then
        assertThat(forbidden).hasSizeGreaterThan(1000);
        assertThat(shared).isEmpty();
    }
}

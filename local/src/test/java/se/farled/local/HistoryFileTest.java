package se.farled.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryFileTest {

    @TempDir
    Path directory;

    @Test
    void aCsvRowIsNamedByTheLineItBeginsOnWhateverItsColumnsOrder() throws IOException {
        // Given
        var file = file("h.csv", "topic,text,at\nlekplats,\"Gungan är trasig,\nigen\",2026-11-20\ndott-djur,Säl vid piren,\n");

        // When
        var rows = rows(file);

        // Then
        assertThat(rows).extracting(row -> row.get("line")).containsExactly(2L, 4L);
        assertThat(rows.getFirst()).containsEntry("text", "Gungan är trasig,\nigen").containsEntry("topic", "lekplats")
                .containsEntry("at", "2026-11-20").containsEntry("option", null);
    }

    @Test
    void eachLineOfJsonIsARowAndAnUnreadableOneHasNothingButItsLine() throws IOException {
        // Given
        var file = file("h.jsonl", "{\"text\":\"Gungan är trasig\",\"topic\":\"lekplats\",\"more\":{}}\n\n{oj\n");

        // When
        var rows = rows(file);

        // Then
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst()).containsEntry("line", 1L).containsEntry("text", "Gungan är trasig").doesNotContainKey("more");
        assertThat(rows.getLast()).containsEntry("line", 3L).containsEntry("text", null);
    }

    @Test
    void aTableWithoutItsHeadIsRefused() throws IOException {
        // Given
        var file = file("h.csv", "Gungan är trasig,lekplats\nSäl vid piren,dott-djur\n");

        // Then
        assertThatThrownBy(() -> rows(file)).isInstanceOf(Refusal.class).hasMessageContaining("text and topic");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private static List<Map<String, @Nullable Object>> rows(Path file) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        new HistoryFile(file).each(rows::add);
        return rows;
    }
}

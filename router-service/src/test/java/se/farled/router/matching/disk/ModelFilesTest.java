package se.farled.router.matching.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.farled.router.matching.TrainedModels;

class ModelFilesTest {

    @TempDir
    Path directory;

    @Test
    void whatIsKeptIsFoundByItsFingerprintOnly() {
        // Given
        TrainedModels files = files();
        // When
        keep(files, "a", "learnt");
        // Then
        assertThat(files.find("a")).hasValueSatisfying(it -> assertThat(text(it)).isEqualTo("learnt"));
        assertThat(files.find("b")).isEmpty();
    }

    @Test
    void onlyTheNewestIsKept() throws IOException {
        // Given
        TrainedModels files = files();
        keep(files, "a", "old");
        // When
        keep(files, "b", "new");
        // Then
        assertThat(names()).containsExactly("model-b");
    }

    @Test
    void aDamagedFileIsNone() throws IOException {
        // Given
        TrainedModels files = files();
        keep(files, "a", "learnt");
        byte[] bytes = Files.readAllBytes(directory.resolve("models/model-a"));
        bytes[2] ^= 1;
        // When
        Files.write(directory.resolve("models/model-a"), bytes);
        // Then
        assertThat(files.find("a")).isEmpty();
    }

    @Test
    void aFileCutShortIsNone() throws IOException {
        // Given
        TrainedModels files = files();
        keep(files, "a", "learnt");
        // When
        Files.write(directory.resolve("models/model-a"), new byte[3]);
        // Then
        assertThat(files.find("a")).isEmpty();
    }

    @Test
    void aDirectoryThatCannotBeMadeIsNoError() throws IOException {
        // Given
        Files.createFile(directory.resolve("models"));
        TrainedModels files = files();
        // When
        keep(files, "a", "learnt");
        // Then
        assertThat(files.find("a")).isEmpty();
    }

    @Test
    void withoutADirectoryNothingIsKept() {
        // Given
        TrainedModels files = new ModelFiles("");
        // When
        keep(files, "a", "learnt");
        // Then
        assertThat(files.find("a")).isEmpty();
    }

    private TrainedModels files() {
        return new ModelFiles(directory.resolve("models").toString());
    }

    private static void keep(TrainedModels files, String fingerprint, String text) {
        files.keep(fingerprint, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(ByteBuffer bytes) {
        return StandardCharsets.UTF_8.decode(bytes).toString();
    }

    private Stream<String> names() throws IOException {
        return Files.list(directory.resolve("models")).map(it -> it.getFileName().toString());
    }
}

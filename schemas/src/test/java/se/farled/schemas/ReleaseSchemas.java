package se.farled.schemas;

import java.io.IOException;
import java.nio.file.Files;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

/**
 * Not a test but the release itself, run by {@code mvn -pl schemas -Prelease-schemas test}: copies each record that
 * differs from its newest release to {@code released/} and writes the manifest anew.
 */
class ReleaseSchemas {

    @Test
    void release() throws IOException {
        Files.createDirectories(Releases.OF_THIS_MODULE.home());
        for (Schema type : PublishedLanguage.records()) {
            if (Releases.OF_THIS_MODULE.release(type)) {
                System.out.println("released " + type.getFullName());
            }
        }
        Releases.OF_THIS_MODULE.writeManifest();
    }
}

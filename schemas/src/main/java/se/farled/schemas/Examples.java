package se.farled.schemas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/** One example of each record that a topic carries, for the tests of those who write it and those who read it. */
public final class Examples {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Examples() {}

    /**
     * The example of that record, from {@code examples/<area>/<Record>.json}.
     *
     * @throws IllegalArgumentException when there is none, or it does not fit the schema
     */
    public static <T extends SpecificRecord> T of(Class<T> type) {
        Schema schema = SpecificData.get().getSchema(type);
        return type.cast(new PlainJson(SpecificData.get()).read(json(schema), schema));
    }

    /** The example as plain JSON; times are ISO 8601, optional fields appear without Avro's type tags. */
    static JsonNode json(Schema schema) {
        String path = path(schema);
        try (InputStream file = Examples.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalArgumentException("No example " + path);
            }
            return JSON.readTree(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(path + " is not JSON", broken);
        }
    }

    private static String path(Schema schema) {
        String namespace = schema.getNamespace();
        return "/examples/" + namespace.substring(namespace.lastIndexOf('.') + 1) + "/" + schema.getName() + ".json";
    }
}

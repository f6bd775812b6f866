package se.farled.schemas;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/** Every record that a topic carries, and every named type within them, as the generated classes have them. */
final class PublishedLanguage {

    private PublishedLanguage() {}

    static List<Schema> records() {
        return TopicCatalogue.load().all().stream().flatMap(topic -> topic.records().stream())
                .map(PublishedLanguage::schema).toList();
    }

    static Class<? extends SpecificRecord> type(String name) {
        try {
            return Class.forName(name).asSubclass(SpecificRecord.class);
        } catch (ClassNotFoundException unknown) {
            throw new IllegalArgumentException("topics.json names " + name + ", which has no schema", unknown);
        }
    }

    static Schema schema(String name) {
        return SpecificData.get().getSchema(type(name));
    }

    /** The records with all named types that they use. */
    static Set<Schema> types() {
        Set<Schema> found = new LinkedHashSet<>();
        records().forEach(schema -> collect(schema, found));
        return found;
    }

    private static void collect(Schema schema, Set<Schema> found) {
        switch (schema.getType()) {
            case RECORD -> {
                if (found.add(schema)) {
                    schema.getFields().forEach(field -> collect(field.schema(), found));
                }
            }
            case ENUM, FIXED -> found.add(schema);
            case ARRAY -> collect(schema.getElementType(), found);
            case MAP -> collect(schema.getValueType(), found);
            case UNION -> schema.getTypes().forEach(branch -> collect(branch, found));
            default -> { }
        }
    }
}

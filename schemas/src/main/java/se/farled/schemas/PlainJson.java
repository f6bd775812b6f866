package se.farled.schemas;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** Turns plain JSON into generated records; a field that the JSON leaves out takes the schema's default. */
class PlainJson {

    private final SpecificData data;

    PlainJson(SpecificData data) {
        this.data = data;
    }

    @Nullable Object read(JsonNode node, Schema schema) {
        return switch (schema.getType()) {
            case RECORD -> recordOf(node, schema);
            case ARRAY -> arrayOf(node, schema.getElementType());
            case UNION -> node.isNull() ? null : read(node, schema.getTypes().getLast());
            case ENUM -> data.createEnum(node.asText(), schema);
            case STRING -> fitting(node.isTextual(), node, schema).textValue();
            case LONG -> schema.getLogicalType() == null
                    ? fitting(node.isIntegralNumber(), node, schema).longValue() : instantOf(node);
            case INT -> fitting(node.isInt(), node, schema).intValue();
            case DOUBLE -> fitting(node.isNumber(), node, schema).doubleValue();
            case BOOLEAN -> fitting(node.isBoolean(), node, schema).booleanValue();
            default -> throw new IllegalArgumentException("No plain JSON for " + schema.getType());
        };
    }

    private SpecificRecord recordOf(JsonNode node, Schema schema) {
        SpecificRecord made = (SpecificRecord) data.newRecord(null, schema);
        for (Iterator<String> names = node.fieldNames(); names.hasNext();) {
            String name = names.next();
            if (schema.getField(name) == null) {
                throw new IllegalArgumentException(schema.getName() + " has no field " + name);
            }
        }
        for (Schema.Field field : schema.getFields()) {
            JsonNode value = node.get(field.name());
            if (value == null && !field.hasDefaultValue()) {
                throw new IllegalArgumentException(schema.getName() + " lacks " + field.name());
            }
            made.put(field.pos(), value == null ? data.getDefaultValue(field) : read(value, field.schema()));
        }
        return made;
    }

    private List<@Nullable Object> arrayOf(JsonNode node, Schema items) {
        List<@Nullable Object> all = new ArrayList<>();
        node.forEach(item -> all.add(read(item, items)));
        return all;
    }

    private static Instant instantOf(JsonNode node) {
        return OffsetDateTime.parse(node.asText()).toInstant();
    }

    private static JsonNode fitting(boolean fits, JsonNode node, Schema schema) {
        if (!fits) {
            throw new IllegalArgumentException(node + " is no " + schema.getType());
        }
        return node;
    }
}

package se.farled.schemas;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.avro.Schema;

/** The rules of the published language; each returns what breaks it, in words. */
final class LanguageRules {

    private static final Set<String> IRREGULAR = Set.of("Held", "Taken", "Sent", "Made", "Kept", "Broken", "Withdrawn");
    private static final Pattern WORD = Pattern.compile("[A-Z][a-z]+");
    private static final Pattern FIELD = Pattern.compile("[a-z][A-Za-z]*");

    private LanguageRules() {}

    static List<String> brokenBy(Schema type, boolean event) {
        return Stream.of(docs(type), enumDefault(type), unions(type), fieldNames(type),
                event ? eventName(type) : Stream.<String>of()).flatMap(broken -> broken).toList();
    }

    private static Stream<String> docs(Schema type) {
        Stream<String> own = blank(type.getDoc()) ? Stream.of(type.getFullName() + " has no doc") : Stream.of();
        return Stream.concat(own, fields(type).filter(field -> blank(field.doc()))
                .map(field -> type.getFullName() + "." + field.name() + " has no doc"));
    }

    private static Stream<String> enumDefault(Schema type) {
        boolean broken = type.getType() == Schema.Type.ENUM
                && !("UNKNOWN".equals(type.getEnumDefault()) && type.getEnumSymbols().getFirst().equals("UNKNOWN"));
        return broken ? Stream.of(type.getFullName() + " lacks UNKNOWN as first symbol and default") : Stream.of();
    }

    /** Only an optional, null first and null by default: any other union would have to grow one day. */
    private static Stream<String> unions(Schema type) {
        return fields(type).filter(field -> field.schema().isUnion()).filter(field -> {
            List<Schema> branches = field.schema().getTypes();
            return branches.size() != 2 || branches.getFirst().getType() != Schema.Type.NULL || !field.hasDefaultValue();
        }).map(field -> type.getFullName() + "." + field.name() + " is a union other than null-first optional");
    }

    private static Stream<String> fieldNames(Schema type) {
        return fields(type).filter(field -> !FIELD.matcher(field.name()).matches())
                .map(field -> type.getFullName() + "." + field.name() + " is not camelCase");
    }

    /** Subject + past participle, no "Event", no version, no technology. */
    private static Stream<String> eventName(Schema type) {
        List<String> words = WORD.matcher(type.getName()).results().map(match -> match.group()).toList();
        boolean told = words.stream().skip(1).anyMatch(word -> word.endsWith("ed") || IRREGULAR.contains(word));
        boolean plain = String.join("", words).equals(type.getName()) && !words.contains("Event");
        return told && plain ? Stream.of() : Stream.of(type.getFullName() + " is not subject + past participle");
    }

    private static Stream<Schema.Field> fields(Schema type) {
        return type.getType() == Schema.Type.RECORD ? type.getFields().stream() : Stream.of();
    }

    private static boolean blank(String doc) {
        return doc == null || doc.isBlank();
    }
}

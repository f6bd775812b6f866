package se.farled.knowledge.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with something, field by field. */
public class Checks {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");

    private final List<Violation> violations = new ArrayList<>();

    /** Wants the field to hold at least one visible character and at most so many in all. */
    public Checks text(String field, @Nullable String value, int atMost) {
        demand(value != null && !value.isBlank(), field, "is missing");
        return optionalText(field, value, atMost);
    }

    /** Wants the field, when there, to hold at most so many characters. */
    public Checks optionalText(String field, @Nullable String value, int atMost) {
        return demand(value == null || value.length() <= atMost, field, "is longer than " + atMost + " characters");
    }

    /** Wants lower-case letters, digits and hyphens. */
    public Checks id(String field, String value) {
        return demand(ID.matcher(value).matches(), field, "is no id: lower-case letters a-z, digits and hyphens, at most 80");
    }

    /** Wants the id to be one that is known. */
    public Checks known(String field, String id, Predicate<String> exists, String kind) {
        return demand(exists.test(id), field, id.isBlank() ? "is missing" : "names no known " + kind + ": " + id);
    }

    /** Wants each value once only. */
    public Checks distinct(String field, List<String> values) {
        Set<String> seen = new HashSet<>();
        values.stream().filter(value -> !seen.add(value)).distinct()
                .forEach(twice -> violations.add(new Violation(field, "has " + twice + " more than once")));
        return this;
    }

    /** Wants the condition to hold. */
    public Checks demand(boolean holds, String field, String otherwise) {
        if (!holds) {
            violations.add(new Violation(field, otherwise));
        }
        return this;
    }

    /** All that was wrong, in the order of the checks. */
    public List<Violation> violations() {
        return List.copyOf(violations);
    }
}

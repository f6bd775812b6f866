package se.farled.gateway.department;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** A field in which two people wrote different things; empty where one of them wrote nothing. */
public record Difference(String field, String typed, String kept) {

    /** All fields, by name, in which what was typed differs from what is kept now. */
    public static List<Difference> between(Map<String, String> typed, Map<String, String> kept) {
        var fields = new LinkedHashSet<>(typed.keySet());
        fields.addAll(kept.keySet());
        var differences = new ArrayList<Difference>();
        for (var field : fields) {
            var one = typed.getOrDefault(field, "");
            var other = kept.getOrDefault(field, "");
            if (!one.equals(other)) {
                differences.add(new Difference(field, one, other));
            }
        }
        return differences;
    }
}

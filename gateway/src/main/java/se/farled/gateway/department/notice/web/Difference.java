package se.farled.gateway.department.notice.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** A field in which two people wrote different things; empty where one of them wrote nothing. */
record Difference(String field, String typed, String kept) {

    /** All fields in which what was typed differs from what is kept now. */
    static List<Difference> between(NoticeForm typed, NoticeForm kept) {
        var mine = typed.said();
        var theirs = kept.said();
        var fields = new LinkedHashSet<>(mine.keySet());
        fields.addAll(theirs.keySet());
        var differences = new ArrayList<Difference>();
        for (var field : fields) {
            var one = mine.getOrDefault(field, "");
            var other = theirs.getOrDefault(field, "");
            if (!one.equals(other)) {
                differences.add(new Difference(field, one, other));
            }
        }
        return differences;
    }
}

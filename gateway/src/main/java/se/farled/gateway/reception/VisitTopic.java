package se.farled.gateway.reception;

import org.jspecify.annotations.Nullable;

/** A topic that a visit can be about. */
public record VisitTopic(String topicId, String name, @Nullable String nameEn) {
    /** Its name in the page's language. */
    public String name(String language) {
        return language.equals("en") && nameEn != null ? nameEn : name;
    }

    /** Whether somebody means this one by these words. */
    public boolean isCalled(String words) {
        return name.equalsIgnoreCase(words.strip()) || words.strip().equalsIgnoreCase(nameEn);
    }
}

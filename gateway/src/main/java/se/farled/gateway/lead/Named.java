package se.farled.gateway.lead;

import org.jspecify.annotations.Nullable;

/** A topic or organisation with its names, as far as they are known. */
public record Named(String id, @Nullable String name, @Nullable String nameEn) {
    /** Its name in the page's language. */
    public String said(String language) {
        return language.equals("en") && nameEn != null ? nameEn : name == null ? id : name;
    }
}

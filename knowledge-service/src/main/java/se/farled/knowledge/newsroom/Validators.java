package se.farled.knowledge.newsroom;

import org.jspecify.annotations.Nullable;

/** What a server gave to ask again with: its answer is short while nothing changed. */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    /** Nothing was given yet. */
    public static final Validators NONE = new Validators(null, null);
}

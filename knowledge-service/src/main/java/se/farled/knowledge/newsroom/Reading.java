package se.farled.knowledge.newsroom;

import java.util.List;

/** What came of looking at a feed. */
public sealed interface Reading {

    /** Nothing has changed since. */
    record Unchanged() implements Reading {}

    /** What it tells now. */
    record News(List<NewsItem> items, Validators validators) implements Reading {}

    /** It cannot be read; the reason is for whoever runs the feed. */
    record Broken(String reason) implements Reading {}
}

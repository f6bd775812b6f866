package se.farled.knowledge.newsroom;

import java.util.List;

/** What came of looking at a feed. */
public sealed interface Reading {

    /** Nothing has changed since. */
    record Unchanged() implements Reading {}

    /** What it tells now. */
    record News(List<NewsItem> items, Validators validators) implements Reading {}

    /** It cannot be read: HTTP_ and the status, UNREACHABLE, TIMEOUT, TOO_LARGE, NO_FEED (or one that may not be read) or FAULT. */
    record Broken(String reason) implements Reading {}
}

package se.farled.knowledge.newsroom;

/** Looks at feeds. */
public interface FeedReader {

    /** What the feed tells; never throws for anything that a feed can do. */
    Reading read(Feed feed, Validators known);
}

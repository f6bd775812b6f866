package se.farled.knowledge.newsroom;

import java.time.Duration;

/**
 * The hours of the watch.
 *
 * @param pollEvery how often a feed is looked at
 * @param longestWait how long a broken feed is left alone at most
 * @param oldNews how old an item may be at the first look at a feed and still be news
 * @param sameNews how far apart an item and a notice of the same title may be published
 * @param holdsFor how long a provisional note holds unless its owner says otherwise
 */
public record WatchTerms(Duration pollEvery, Duration longestWait, Duration oldNews, Duration sameNews, Duration holdsFor) {}

package se.farled.knowledge.newsroom.clients;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Which news is watched, and how.
 *
 * @param feeds addresses of RSS or Atom feeds
 * @param pollEvery how often each is looked at
 * @param longestWait how long a broken one is left alone at most
 * @param readTimeout how long one may take to answer in whole
 * @param oldNews how old an item may be at the first look at a feed and still be news
 * @param sameNews how far apart an item and a notice of a like title may be published
 * @param holdsFor how long a provisional note holds unless its owner says otherwise
 * @param router where the router is
 * @param routerTimeout how long it may take to say whom a text concerns
 */
@Validated
@ConfigurationProperties("farled.newsroom")
record NewsroomProperties(List<URI> feeds, @NotNull Duration pollEvery, @NotNull Duration longestWait, @NotNull Duration readTimeout,
        @NotNull Duration oldNews, @NotNull Duration sameNews, @NotNull Duration holdsFor, @NotNull URI router, @NotNull Duration routerTimeout) {

    NewsroomProperties {
        feeds = feeds == null ? List.of() : List.copyOf(feeds);
    }
}

package se.farled.knowledge.newsroom.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.farled.knowledge.newsroom.FeedState;
import se.farled.knowledge.newsroom.Feeds;

/** Shows the feeds that are watched and how that goes. */
@RestController
class NewsroomController {

    /**
     * A feed as it is shown.
     *
     * @param lastSeen when it was last read; null when it never was
     * @param failures how often in a row it could not be read
     * @param reason why not, the last time
     */
    record FeedView(String feedId, String url, FeedState.Condition state, @Nullable Instant lastSeen, int failures,
            @Nullable String reason, Instant nextAt) {}

    private final Feeds feeds;

    NewsroomController(Feeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping("/newsroom")
    List<FeedView> newsroom() {
        return feeds.all().stream().map(state -> new FeedView(state.feed().feedId(), state.feed().url().toString(),
                state.condition(), state.lastSeen(), state.failures(), state.reason(), state.nextAt())).toList();
    }
}

package se.farled.system.demo;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import se.farled.system.client.Gateway;
import se.farled.system.client.NewsFeed;

/** The city's newsroom and the departments that remember the contact centre before it publishes, or forget to. */
final class Newsroom {
    private final NewsFeed feed;
    private final Gateway gateway;
    private final Tally tally;
    /** Tells this day's news from that of a day played before, which the system remembers. */
    private final String day = "-" + Long.toString(System.currentTimeMillis() / 1000, Character.MAX_RADIX);

    Newsroom(NewsFeed feed, Gateway gateway, Tally tally) {
        this.feed = feed;
        this.gateway = gateway;
        this.tally = tally;
    }

    /** The department announces what will be published then, with its briefing. */
    void brief(Notice notice, Instant published) {
        var answer = gateway.as("editor." + notice.organisation()).post("/api/notices", Map.of(
                "organisationId", notice.organisation(), "kind", notice.kind(), "titleSv", notice.title(), "ingressSv", notice.ingress(),
                "topicIds", notice.topics(), "link", NewsFeed.link(notice.id() + day),
                "publicAt", OffsetDateTime.ofInstant(published, ZoneOffset.UTC).toString(), "briefing", notice.briefing()));
        tally.add(answer.ok() ? "briefings before the news" : "calls to the system that failed");
    }

    /** The public can read it. */
    void publish(Notice notice) {
        feed.publish(notice.id() + day, notice.title(), notice.ingress());
        if (!notice.briefed()) {
            tally.add("news that nobody told the contact centre");
        }
    }
}

package se.farled.knowledge.newsroom.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static se.farled.knowledge.newsroom.clients.NewsroomServer.send;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.farled.knowledge.newsroom.Feed;
import se.farled.knowledge.newsroom.NewsItem;
import se.farled.knowledge.newsroom.Reading;
import se.farled.knowledge.newsroom.Validators;

class HttpFeedReaderTest {

    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0"><channel><title>Fyrhamn</title><link>https://fyrhamn.example</link><description>Nyheter</description>
            <item><guid isPermaLink="false">n-1</guid><title>Gungorna byts &amp; målas</title><link>https://fyrhamn.example/1</link>
            <description>&lt;p&gt;Alla &lt;b&gt;gungor&lt;/b&gt; byts.&lt;/p&gt;</description><pubDate>Mon, 23 Nov 2026 12:00:00 +0100</pubDate></item>
            <item><guid isPermaLink="false">n-2</guid><link>https://fyrhamn.example/utan-rubrik</link></item>
            </channel></rss>""";
    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Vatten</title><id>urn:feed</id><updated>2026-11-23T11:00:00Z</updated>
            <entry><id>urn:uuid:1</id><title type="html">Koka &lt;i&gt;vattnet&lt;/i&gt;</title><link href="https://vatten.example/koka"/>
            <published>2026-11-23T11:00:00Z</published><updated>2026-11-23T12:00:00Z</updated><content type="html">&lt;p&gt;Tre minuter.&lt;/p&gt;</content></entry>
            </feed>""";

    @Test
    void rssIsReadAsPlainTextAndWhatHasNoTitleIsLeftOut() {
        try (NewsroomServer server = new NewsroomServer(request -> send(request, 200, RSS))) {
            assertThat(read(server, "/", Validators.NONE)).isEqualTo(new Reading.News(List.of(new NewsItem("n-1", "https://fyrhamn.example/1",
                    "Gungorna byts & målas", "Alla gungor byts.", Instant.parse("2026-11-23T11:00:00Z"))), Validators.NONE));
        }
    }

    @Test
    void atomIsReadToo() {
        try (NewsroomServer server = new NewsroomServer(request -> send(request, 200, ATOM))) {
            assertThat(((Reading.News) read(server, "/", Validators.NONE)).items()).containsExactly(new NewsItem("urn:uuid:1",
                    "https://vatten.example/koka", "Koka vattnet", "Tre minuter.", Instant.parse("2026-11-23T11:00:00Z")));
        }
    }

    @Test
    void onlyWhatChangedIsAskedFor() {
        try (NewsroomServer server = new NewsroomServer(request -> {
            boolean known = "\"7\"".equals(request.getRequestHeaders().getFirst("If-None-Match"))
                    && "Mon, 23 Nov 2026 11:00:00 GMT".equals(request.getRequestHeaders().getFirst("If-Modified-Since"));
            request.getResponseHeaders().set("ETag", "\"7\"");
            request.getResponseHeaders().set("Last-Modified", "Mon, 23 Nov 2026 11:00:00 GMT");
            send(request, known ? 304 : 200, known ? "" : RSS);
        })) {
            // Given
            Validators given = ((Reading.News) read(server, "/", Validators.NONE)).validators();
            // When
            Reading again = read(server, "/", given);
            // Then
            assertThat(again).isEqualTo(new Reading.Unchanged());
        }
    }

    @Test
    void redirectIsFollowedAndARingOfThemIsNot() {
        try (NewsroomServer server = new NewsroomServer(request -> {
            switch (request.getRequestURI().getPath()) {
                case "/moved" -> {
                    request.getResponseHeaders().set("Location", "/here");
                    send(request, 301, "");
                }
                case "/ring" -> {
                    request.getResponseHeaders().set("Location", "/ring");
                    send(request, 302, "");
                }
                default -> send(request, 200, RSS);
            }
        })) {
            assertThat(read(server, "/moved", Validators.NONE)).isInstanceOf(Reading.News.class);
            assertThat(read(server, "/ring", Validators.NONE)).isInstanceOf(Reading.Broken.class);
        }
    }

    @Test
    void whatIsNoFeedOrTooLargeOrAFaultIsBrokenWithItsReason() {
        try (NewsroomServer server = new NewsroomServer(request -> {
            switch (request.getRequestURI().getPath()) {
                case "/fault" -> send(request, 500, "Oj");
                case "/large" -> send(request, 200, "x".repeat(5 * 1024 * 1024));
                default -> send(request, 200, "<html><body>Nyheter</body></html>");
            }
        })) {
            assertThat(read(server, "/fault", Validators.NONE)).isEqualTo(new Reading.Broken("HTTP_500"));
            assertThat(read(server, "/large", Validators.NONE)).isEqualTo(new Reading.Broken("TOO_LARGE"));
            assertThat(read(server, "/page", Validators.NONE)).isEqualTo(new Reading.Broken("NO_FEED"));
        }
        assertThat(new HttpFeedReader(properties()).read(new Feed("f", URI.create("http://127.0.0.1:1/")), Validators.NONE))
                .isEqualTo(new Reading.Broken("UNREACHABLE"));
    }

    @Test
    void feedThatDribblesIsGivenUp() {
        CountDownLatch looked = new CountDownLatch(1);
        try (NewsroomServer server = new NewsroomServer(request -> {
            request.sendResponseHeaders(200, 0);
            request.getResponseBody().write('<');
            request.getResponseBody().flush();
            try {
                looked.await();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        })) {
            Reading reading = read(server, "/", Validators.NONE);
            looked.countDown();
            assertThat(reading).isInstanceOf(Reading.Broken.class);
        }
    }

    @Test
    void feedCannotReachForFilesOfThisMachine(@TempDir Path directory) throws Exception {
        Path secret = Files.writeString(directory.resolve("secret"), "hemligt");
        String reaching = RSS.replace("<rss", "<!DOCTYPE rss [<!ENTITY secret SYSTEM \"" + secret.toUri() + "\">]><rss").replace("Gungorna", "&secret;");
        try (NewsroomServer server = new NewsroomServer(request -> send(request, 200, reaching))) {
            assertThat(read(server, "/", Validators.NONE)).isEqualTo(new Reading.Broken("NO_FEED"));
        }
    }

    private static Reading read(NewsroomServer server, String path, Validators known) {
        try (HttpFeedReader reader = new HttpFeedReader(properties())) {
            return reader.read(new Feed("feed-city", server.at(path)), known);
        }
    }

    private static NewsroomProperties properties() {
        return new NewsroomProperties(List.of(), Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofSeconds(2),
                Duration.ofHours(24), Duration.ofHours(48), Duration.ofDays(7), URI.create("http://127.0.0.1:1"), Duration.ofSeconds(1));
    }
}

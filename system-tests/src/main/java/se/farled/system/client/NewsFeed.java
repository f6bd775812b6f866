package se.farled.system.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** The feed of the reference city's newsroom, written as the newsroom would: RSS in the file that the embedded stack serves. */
public final class NewsFeed {
    private static final String PAGES = "https://fyrhamn.example/nyheter/";

    private final Path file;
    private final List<String> items = new ArrayList<>();

    private NewsFeed(Path file) {
        this.file = file;
    }

    /** The feed of the system whose state is kept in `home`. */
    public static NewsFeed of(Path home) {
        return new NewsFeed(home.resolve("data").resolve("newsroom").resolve("nyheter.xml"));
    }

    /** Address of the page on which the public reads that piece of news. */
    public static String link(String id) {
        return PAGES + id;
    }

    /** Publishes a piece of news now, above what was published before. */
    public synchronized void publish(String id, String title, String ingress) {
        items.addFirst("<item><guid isPermaLink=\"false\">%s</guid><link>%s</link><title>%s</title><description>%s</description><pubDate>%s</pubDate></item>"
                .formatted(escaped(id), escaped(link(id)), escaped(title), escaped(ingress),
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC))));
        write("""
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0"><channel><title>Fyrhamn</title><link>%s</link><description>Nyheter från Fyrhamns stad</description>
                %s
                </channel></rss>
                """.formatted(PAGES, String.join("\n", items)));
    }

    /** In one step, so that nobody reads half a feed. */
    private void write(String feed) {
        try {
            var beside = Files.writeString(file.resolveSibling("nyheter.new"), feed);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

package se.farled.knowledge.newsroom.clients;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import se.farled.knowledge.newsroom.NewsItem;

/** RSS and Atom as news items, in plain text. */
final class FeedText {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_INGRESS = 2_000;

    private FeedText() {}

    /**
     * The items that have a title.
     *
     * @throws FeedException when it is no feed, or declares a document type: that is how XML reaches for other files
     */
    static List<NewsItem> items(byte[] body, @Nullable String contentType) throws FeedException, IOException {
        SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
        input.setAllowDoctypes(false);
        return input.build(new XmlReader(new ByteArrayInputStream(body), contentType, true)).getEntries().stream()
                .flatMap(entry -> item(entry).stream()).toList();
    }

    private static Optional<NewsItem> item(SyndEntry entry) {
        String title = plain(entry.getTitle(), LONGEST_TITLE);
        if (title == null) {
            return Optional.empty();
        }
        String link = Stream.of(entry.getLink(), entry.getUri()).filter(address -> address != null && address.strip().matches("https?://\\S{1,990}"))
                .map(String::strip).findFirst().orElse(null);
        String key = Stream.of(entry.getUri(), link, title).filter(name -> name != null && !name.isBlank()).findFirst().orElse(title);
        return Optional.of(new NewsItem(key.strip(), link, title, plain(summary(entry), LONGEST_INGRESS), published(entry)));
    }

    private static @Nullable String summary(SyndEntry entry) {
        return Stream.concat(Stream.ofNullable(entry.getDescription()), entry.getContents().stream())
                .map(SyndContent::getValue).filter(text -> text != null && !text.isBlank()).findFirst().orElse(null);
    }

    private static @Nullable Instant published(SyndEntry entry) {
        return Stream.of(Optional.ofNullable(entry.getPublishedDate()), Optional.ofNullable(entry.getUpdatedDate()))
                .flatMap(Optional::stream).map(Date::toInstant).findFirst().orElse(null);
    }

    private static @Nullable String plain(@Nullable String html, int longest) {
        String text = html == null ? "" : Jsoup.parse(html).text().strip();
        return text.isEmpty() ? null : text.length() <= longest ? text : text.substring(0, longest - 1).stripTrailing() + "…";
    }
}

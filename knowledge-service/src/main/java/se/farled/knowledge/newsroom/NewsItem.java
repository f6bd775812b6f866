package se.farled.knowledge.newsroom;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One piece of news as a feed tells it, in plain text.
 *
 * @param key what tells it apart within its feed: its guid, else its link, else its title
 * @param link address of the whole text; null when it has none that begins with http:// or https://
 * @param publishedAt when the feed says that it was published; null when it does not say
 */
public record NewsItem(String key, @Nullable String link, String title, @Nullable String ingress, @Nullable Instant publishedAt) {

    /** What an edit of the item changes. */
    public String fingerprint() {
        return digest(title + '\n' + ingress + '\n' + link);
    }

    /** An id for the notice that is made of it: the same whichever feed tells it, and however often. */
    public String noticeId() {
        return "ntc-news-" + digest(link == null ? key : link).substring(0, 32);
    }

    /** What it says, for matching. */
    public String text() {
        return ingress == null ? title : title + ". " + ingress;
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}

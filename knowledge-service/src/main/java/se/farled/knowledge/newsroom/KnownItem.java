package se.farled.knowledge.newsroom;

import org.jspecify.annotations.Nullable;

/**
 * An item that was seen.
 *
 * @param noticeId the notice that tells it; null for what was old news when the feed was first looked at
 * @param made true when the notice was made of the item, because nobody had told of it
 * @param matched true when the router was asked whom it concerns, or need not be
 */
public record KnownItem(String feedId, String key, String fingerprint, @Nullable String noticeId, boolean made, boolean matched) {

    /** The same after an edit of the item; whom it concerns may be clearer now. */
    KnownItem edited(String fingerprint) {
        return new KnownItem(feedId, key, fingerprint, noticeId, made, matched);
    }

    /** The same once the router was asked. */
    KnownItem nowMatched() {
        return new KnownItem(feedId, key, fingerprint, noticeId, made, true);
    }
}

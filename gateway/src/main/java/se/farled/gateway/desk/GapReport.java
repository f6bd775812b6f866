package se.farled.gateway.desk;

import org.jspecify.annotations.Nullable;

/**
 * What an advisor found wanting.
 *
 * @param kind NOT_IN_BASE, WRONG or UNCLEAR
 * @param articleId the article that is wrong or unclear; null when there is none
 * @param wording what the resident asked, in the advisor's words
 */
public record GapReport(@Nullable String kind, @Nullable String topicId, @Nullable String articleId, @Nullable String contactId,
        @Nullable String wording) {
    @Override
    public String toString() {
        return "GapReport[kind=" + kind + "]";
    }
}

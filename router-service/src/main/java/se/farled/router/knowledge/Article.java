package se.farled.router.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer in the knowledge base: a public part and lines for advisors only. */
public record Article(
        String articleId,
        long version,
        List<String> topicIds,
        String ownerId,
        String title,
        @Nullable String titleEn,
        String publicText,
        @Nullable String publicTextEn,
        List<String> advisors) {}

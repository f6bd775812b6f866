package se.farled.gateway.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.farled.gateway.notice.Notice;

/** What the router thinks a text is about, with everything an advisor needs to act on it. */
public record Suggestion(String decision, @Nullable String topicId, @Nullable String topicName,
        @Nullable String topicNameEn, @Nullable String ownerId, @Nullable String ownerName, @Nullable String ownerNameEn, @Nullable String optionId, double confidence, @Nullable String language,
        List<Candidate> candidates, List<Guess> topics, @Nullable Ask ask, List<String> why, @Nullable List<String> whyEn,
        @Nullable Owner owner, @Nullable String note, @Nullable List<Detail> details, boolean secrecy,
        @Nullable List<MatchingNotice> notices) {

    /** An article that may answer. */
    public record Candidate(String articleId, long articleVersion, String title, double score, @Nullable String excerpt) {
    }

    /** A notice in force that the matter may come from. `whatSv`: null while it has no briefing. */
    public record MatchingNotice(String noticeId, long version, String title, @Nullable String titleEn, @Nullable String whatSv,
            @Nullable List<Notice.Question> questions, Notice.@Nullable KnowsMore knowsMore, boolean missed, boolean crisis, boolean pinned) {
    }

    /** A topic thought of. */
    public record Guess(String topicId, String name, double probability, @Nullable String ownerId) {
    }

    /** The clarifying question. */
    public record Ask(String topicId, String question, @Nullable String questionEn, List<Option> options) {
    }

    /** One answer to it, and whom it leads to. */
    public record Option(String optionId, String label, @Nullable String labelEn, @Nullable String ownerId, @Nullable String ownerName,
            @Nullable String note) {
    }

    /** Whom to hand over or refer to, and how to reach them. */
    public record Owner(String organisationId, String name, String kind, @Nullable String phone, @Nullable String email,
            @Nullable String hours, @Nullable String reachNote) {
        /** Outside the city: one refers to it and cannot hand over. */
        public boolean outside() {
            return OUTSIDE.contains(kind);
        }
    }

    /** Something that a complete report needs. */
    public record Detail(String detailId, String label) {
    }

    /** The same with the notices that the contact matches. */
    Suggestion with(@Nullable List<MatchingNotice> matching) {
        return new Suggestion(decision, topicId, topicName, topicNameEn, ownerId, ownerName, ownerNameEn, optionId, confidence, language, candidates, topics, ask, why,
                whyEn, owner, note, details, secrecy, matching == null ? notices : matching);
    }

    private static final List<String> OUTSIDE = List.of("AUTHORITY", "OTHER");
}

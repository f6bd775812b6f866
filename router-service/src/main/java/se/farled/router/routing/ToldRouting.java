package se.farled.router.routing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.farled.router.knowledge.Organisation;
import se.farled.router.knowledge.Topic;

/**
 * A decision as an advisor reads it: with names, the question to ask back, whom to reach and what a report needs.
 *
 * @param note line for the advisor that belongs to the given answer
 * @param details what a complete report on the topic needs
 * @param secrecy no free text about the person may be kept
 */
public record ToldRouting(
        DecisionParts.Name decision,
        @Nullable String topicId,
        @Nullable String topicName,
        @Nullable String topicNameEn,
        @Nullable String ownerId,
        @Nullable String ownerName,
        @Nullable String ownerNameEn,
        @Nullable String optionId,
        double confidence,
        String language,
        List<Candidate> candidates,
        List<Guess> topics,
        @Nullable Ask ask,
        List<String> why,
        List<String> whyEn,
        @Nullable Owner owner,
        @Nullable String note,
        List<Detail> details,
        boolean secrecy,
        String engineVersion,
        @Nullable Long ruleVersion) {

    /** An article that may answer, with its first lines. */
    public record Candidate(String articleId, long articleVersion, String title, double score, String excerpt) {}

    /** A topic thought of, and its owner when nothing more is known. */
    public record Guess(String topicId, String name, double probability, @Nullable String ownerId) {}

    /** The clarifying question with its answers. */
    public record Ask(String topicId, String question, @Nullable String questionEn, List<Option> options) {}

    /** One answer and whom it leads to. */
    public record Option(String optionId, String label, @Nullable String labelEn, String ownerId,
            @Nullable String ownerName, @Nullable String note) {}

    /** Whom to hand over or refer to, and how to reach them. */
    public record Owner(String organisationId, String name, Organisation.Kind kind, @Nullable String phone,
            @Nullable String email, @Nullable String hours, @Nullable String reachNote) {

        /** The organisation as an owner. */
        public static Owner of(Organisation organisation) {
            return new Owner(organisation.organisationId(), organisation.name(), organisation.kind(),
                    organisation.phone(), organisation.email(), organisation.hours(), organisation.reachNote());
        }
    }

    /** Something that a complete report needs. */
    public record Detail(String detailId, String label) {

        static Detail of(Topic.Detail detail) {
            return new Detail(detail.detailId(), detail.label());
        }
    }

    /** A decision in short. */
    public record Short(DecisionParts.Name decision, @Nullable String topicId, @Nullable String topicName,
            @Nullable String topicNameEn, @Nullable String ownerId, @Nullable String ownerName, @Nullable String ownerNameEn,
            double confidence) {}
}

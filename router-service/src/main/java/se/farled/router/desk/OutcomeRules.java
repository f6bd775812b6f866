package se.farled.router.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.farled.router.knowledge.Article;
import se.farled.router.knowledge.Knowledge;
import se.farled.router.knowledge.KnowledgeBase;
import se.farled.router.knowledge.Organisation;
import se.farled.router.knowledge.OwnershipRule;
import se.farled.router.knowledge.Topic;

/** What each outcome needs: a known topic always; an owner inside the city to hand over, one outside to refer to. */
@Service
public class OutcomeRules {

    private final Knowledge knowledge;

    public OutcomeRules(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** All questions have what they need, or the first thing that is missing. */
    public sealed interface Result {}

    record Settled(List<SettledQuestion> questions) implements Result {}

    record Missing(String field, String reason, String detail) implements Result {}

    Result settle(List<QuestionDraft> drafts, Instant now) {
        if (drafts.isEmpty()) {
            return new Missing("questions", "missing", "Tell at least one question and its outcome.");
        }
        KnowledgeBase known = knowledge.current();
        List<SettledQuestion> settled = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            QuestionDraft draft = drafts.get(i);
            String owner = owner(draft, known);
            Missing missing = missing("questions[" + i + "].", draft, owner, known);
            if (missing != null) {
                return missing;
            }
            settled.add(settled(draft, owner, known, now));
        }
        return new Settled(settled);
    }

    private static @Nullable Missing missing(String at, QuestionDraft draft, @Nullable String owner,
            KnowledgeBase known) {
        Topic topic = known.topic(draft.topicId()).orElse(null);
        if (topic == null) {
            return new Missing(at + "topicId", draft.topicId() == null ? "missing" : "unknown",
                    "Name a topic of the knowledge base.");
        }
        if (draft.outcome() == null) {
            return new Missing(at + "outcome", "missing", "Say ANSWERED, HANDED_OVER, REFERRED or CALLBACK.");
        }
        if (draft.articleId() != null && known.article(draft.articleId()).isEmpty()) {
            return new Missing(at + "articleId", "unknown", "Name a published article, or none.");
        }
        if (draft.noticeId() != null && !known.notices().containsKey(draft.noticeId())) {
            return new Missing(at + "noticeId", "unknown", "Name a notice that was told, or none.");
        }
        if (topic.secrecy() && draft.note() != null && !draft.note().isBlank()) {
            return new Missing(at + "note", "secrecy", "This topic is under secrecy: leave the note empty.");
        }
        return missingOwner(at + "ownerId", draft.outcome(), owner, known);
    }

    private static @Nullable Missing missingOwner(String field, Outcome outcome, @Nullable String owner,
            KnowledgeBase known) {
        if (outcome == Outcome.ANSWERED || outcome == Outcome.CALLBACK && owner == null) {
            return null;
        }
        Organisation organisation = known.organisation(owner).orElse(null);
        if (organisation == null) {
            return new Missing(field, owner == null ? "missing" : "unknown", "Name the organisation it goes to.");
        }
        if (outcome == Outcome.HANDED_OVER && organisation.outside()) {
            return new Missing(field, "outside", "The city cannot hand over to it: refer the resident instead.");
        }
        if (outcome == Outcome.REFERRED && !organisation.outside()) {
            return new Missing(field, "inside", "It belongs to the city: hand the question over instead.");
        }
        return null;
    }

    private static SettledQuestion settled(QuestionDraft draft, @Nullable String owner, KnowledgeBase known,
            Instant now) {
        Long version = known.article(draft.articleId()).map(Article::version).orElse(null);
        return new SettledQuestion(UUID.randomUUID().toString(), required(draft.topicId()), required(draft.outcome()),
                draft.articleId(), version, draft.noticeId(), owner, draft.optionId(), draft.note(), now);
    }

    /** The owner told, else the one that the topic's rule gives for the answer to its question. */
    private static @Nullable String owner(QuestionDraft draft, KnowledgeBase known) {
        if (draft.ownerId() != null && !draft.ownerId().isBlank()) {
            return draft.ownerId();
        }
        OwnershipRule rule = known.rule(draft.topicId()).orElse(null);
        return rule == null ? null : rule.ownerFor(draft.optionId());
    }

    private static <T> T required(@Nullable T checked) {
        if (checked == null) {
            throw new IllegalStateException("Settled before it was checked");
        }
        return checked;
    }
}

package se.farled.router.surge;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.farled.router.knowledge.Knowledge;
import se.farled.router.knowledge.KnowledgeBase;
import se.farled.router.knowledge.Notice;
import se.farled.router.knowledge.Organisation;

/** What is known of the matter that a surge is about: who owns it, and what the city has told of it. */
@Service
public class SurgeMatter {

    private static final Comparator<Notice> BRIEFED_THEN_NEWEST = Comparator
            .comparing((Notice notice) -> notice.briefing().isPresent()).thenComparing(Notice::publicAt).reversed();

    private final Knowledge knowledge;

    public SurgeMatter(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Who is asked what to answer: the topic's owner inside the city, else the contact centre. */
    Optional<String> owner(@Nullable String topicId) {
        KnowledgeBase known = knowledge.current();
        return known.rule(topicId).flatMap(rule -> known.organisation(rule.ownerId()))
                .filter(owner -> !owner.outside())
                .or(() -> known.organisations().values().stream()
                        .filter(organisation -> organisation.kind() == Organisation.Kind.CONTACT_CENTRE).findFirst())
                .map(Organisation::organisationId);
    }

    /** The notice in force on that topic; one with a briefing before one whose briefing is owed. */
    Optional<Notice> notice(@Nullable String topicId, Instant now) {
        return topicId == null ? Optional.empty() : knowledge.current().notices().values().stream()
                .filter(notice -> notice.topicIds().contains(topicId) && notice.inForce(now)).min(BRIEFED_THEN_NEWEST);
    }

    /** The briefing that answers the surge: of the notice made for it, or of one in force on its topic. */
    Optional<Notice> answer(Surge surge, Instant now) {
        return knowledge.current().notices().values().stream()
                .filter(notice -> surge.surgeId().equals(notice.surgeId()))
                .filter(notice -> notice.briefing().isPresent()).findFirst()
                .or(() -> notice(surge.topicId(), now).filter(notice -> notice.briefing().isPresent()));
    }
}

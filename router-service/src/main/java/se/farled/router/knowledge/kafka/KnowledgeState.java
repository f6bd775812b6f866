package se.farled.router.knowledge.kafka;

import java.util.HashMap;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import se.farled.events.knowledge.ArticlePublished;
import se.farled.events.knowledge.ArticleRetired;
import se.farled.events.knowledge.BriefingMissed;
import se.farled.events.knowledge.BriefingPublished;
import se.farled.events.knowledge.NoticeAnnounced;
import se.farled.events.knowledge.NoticeWithdrawn;
import se.farled.events.knowledge.OrganisationDefined;
import se.farled.events.knowledge.OwnershipChanged;
import se.farled.events.knowledge.PlaceDefined;
import se.farled.events.knowledge.TopicDefined;
import se.farled.router.knowledge.Article;
import se.farled.router.knowledge.KnowledgeBase;
import se.farled.router.knowledge.Notice;
import se.farled.router.knowledge.Organisation;
import se.farled.router.knowledge.OwnershipRule;
import se.farled.router.knowledge.Place;
import se.farled.router.knowledge.Topic;

/** What the log has told so far; used by the reading thread only. */
class KnowledgeState {

    private final Map<String, Organisation> organisations = new HashMap<>();
    private final Map<String, Topic> topics = new HashMap<>();
    private final Map<String, OwnershipRule> rules = new HashMap<>();
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Notice> notices = new HashMap<>();
    private long changes;

    /** Takes in one record; false when its type is none that the router knows. */
    boolean apply(SpecificRecord event) {
        switch (event) {
            case OrganisationDefined told -> organisations.put(told.getOrganisationId(), KnowledgeMapping.from(told));
            case TopicDefined told -> topics.put(told.getTopicId(), KnowledgeMapping.from(told));
            case OwnershipChanged told -> rules.put(told.getTopicId(), KnowledgeMapping.from(told));
            case ArticlePublished told -> articles.put(told.getArticleId(), KnowledgeMapping.from(told));
            case ArticleRetired told -> articles.remove(told.getArticleId());
            case PlaceDefined told -> places.put(told.getPlaceId(), KnowledgeMapping.from(told));
            case NoticeAnnounced told -> keep(NoticeMapping.from(told.getNotice(), null));
            case BriefingPublished told -> keep(NoticeMapping.from(told.getNotice(), told.getBriefing()));
            case BriefingMissed told -> keep(NoticeMapping.from(told.getNotice(), null));
            case NoticeWithdrawn told -> notices.remove(told.getNoticeId());
            default -> {
                return false;
            }
        }
        changes++;
        return true;
    }

    /** Forgets what was deleted from the log. */
    void remove(@Nullable String key) {
        int slash = key == null ? -1 : key.indexOf('/');
        if (slash < 0) {
            return;
        }
        String id = key.substring(slash + 1);
        switch (key.substring(0, slash)) {
            case "organisation" -> organisations.remove(id);
            case "topic" -> topics.remove(id);
            case "ownership" -> rules.remove(id);
            case "article" -> articles.remove(id);
            case "place" -> places.remove(id);
            case "notice" -> notices.remove(id);
            default -> { }
        }
        changes++;
    }

    /** All of it, as it is now. */
    KnowledgeBase snapshot() {
        return new KnowledgeBase(changes, Map.copyOf(organisations), Map.copyOf(topics), Map.copyOf(rules),
                Map.copyOf(articles), Map.copyOf(places), Map.copyOf(notices));
    }

    /** What is over is of no more use to anybody who asks. */
    private void keep(Notice notice) {
        if (notice.state() == Notice.State.OVER) {
            notices.remove(notice.noticeId());
        } else {
            notices.put(notice.noticeId(), notice);
        }
    }
}

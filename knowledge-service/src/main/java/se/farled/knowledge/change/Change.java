package se.farled.knowledge.change;

import se.farled.knowledge.article.Article;
import se.farled.knowledge.gap.Gap;
import se.farled.knowledge.notice.Notice;
import se.farled.knowledge.organisation.Organisation;
import se.farled.knowledge.place.Place;
import se.farled.knowledge.topic.OwnershipRule;
import se.farled.knowledge.topic.Topic;

/** One thing that is known differently from now on. */
public sealed interface Change {

    /** An owner, as it is now. */
    record OrganisationDefined(Organisation organisation) implements Change {}

    /** A topic, as it is now. */
    record TopicDefined(Topic topic) implements Change {}

    /** A topic's ownership rule, as it is now. */
    record OwnershipChanged(OwnershipRule rule) implements Change {}

    /** A place, as it is now. */
    record PlaceDefined(Place place) implements Change {}

    /** An article, as it is now. */
    record ArticlePublished(Article article) implements Change {}

    /** An article that no longer answers; the version is that of its retirement. */
    record ArticleRetired(String articleId, long version) implements Change {}

    /** A notice, as it is now; never a draft. */
    record NoticeChanged(Notice notice) implements Change {}

    /** A knowledge gap, reported or closed, as it is now. */
    record GapChanged(Gap gap) implements Change {}
}

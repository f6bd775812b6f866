package se.farled.knowledge;

import java.time.LocalDate;
import java.util.List;
import se.farled.knowledge.article.Article;
import se.farled.knowledge.organisation.Organisation;
import se.farled.knowledge.place.Place;
import se.farled.knowledge.topic.OwnershipRule;
import se.farled.knowledge.topic.Topic;

/** Knowledge for tests, named for the trait that matters; all names belong to the fictional Fyrhamn. */
public final class Fixtures {

    private Fixtures() {}

    public static Organisation organisation(String id) {
        return new Organisation(id, Organisation.Kind.DEPARTMENT, "Förvaltningen " + id, "The department " + id,
                "Gator och parker.", "040-628 04 11", id + "@fyrhamn.example", null, "mån–fre 8–16", 1);
    }

    public static Organisation authority(String id) {
        return of(Organisation.Kind.AUTHORITY, id);
    }

    public static Organisation contactCentre(String id) {
        return of(Organisation.Kind.CONTACT_CENTRE, id);
    }

    private static Organisation of(Organisation.Kind kind, String id) {
        return new Organisation(id, kind, "Namnet " + id, null, null, null, null, null, null, 1);
    }

    public static Topic secret(Topic topic) {
        return new Topic(topic.topicId(), topic.kind(), topic.nameSv(), topic.nameEn(), topic.descriptionSv(),
                topic.keywordsSv(), topic.details(), topic.advisorCanAnswer(), true, topic.version());
    }

    public static Topic topic(String id) {
        return new Topic(id, Topic.Kind.FAULT, "Ämnet " + id, "The topic " + id, "Något är trasigt.",
                List.of("gunga", "lekpark"), List.of(new Topic.Detail("plats", "Plats", "Place")), true, false, 1);
    }

    public static Place placeKeptBy(String keeperId, String id) {
        return new Place(id, "Norra Kajens lekplats", "PLAYGROUND", "Norra Kajen", keeperId, 1);
    }

    public static OwnershipRule ruleWithoutQuestion(String topicId, String ownerId) {
        return new OwnershipRule(topicId, ownerId, null, null, List.of(), 1);
    }

    public static OwnershipRule ruleThatAsks(String topicId, String ownerId, String otherOwnerId) {
        return new OwnershipRule(topicId, ownerId, "Var ligger lekplatsen?", "Where is the playground?",
                List.of(option("park", ownerId), option("skolgard", otherOwnerId)), 1);
    }

    public static OwnershipRule.Option option(String id, String ownerId) {
        return new OwnershipRule.Option(id, "Svaret " + id, "The answer " + id, ownerId, "Fråga om någon är skadad.");
    }

    public static Article articleOwnedBy(String ownerId, String id, String topicId) {
        return new Article(id, 1, List.of(topicId), ownerId, "Anmäl en trasig lekplats", "Report a broken playground",
                "Berätta var lekplatsen ligger.", "Tell us where the playground is.",
                List.of("Fråga alltid: kan någon skadas nu?"), LocalDate.of(2027, 3, 1));
    }

    public static Article titled(Article article, String titleSv) {
        return new Article(article.articleId(), article.version(), article.topicIds(), article.ownerId(), titleSv,
                article.titleEn(), article.publicSv(), article.publicEn(), article.advisorsSv(), article.reviewDate());
    }

    public static Article ownedBy(String ownerId, Article article) {
        return new Article(article.articleId(), article.version(), article.topicIds(), ownerId, article.titleSv(),
                article.titleEn(), article.publicSv(), article.publicEn(), article.advisorsSv(), article.reviewDate());
    }
}

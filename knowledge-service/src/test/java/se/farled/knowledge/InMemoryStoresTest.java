package se.farled.knowledge;

import org.junit.jupiter.api.Nested;
import se.farled.knowledge.article.ArticleHistory;
import se.farled.knowledge.article.Articles;
import se.farled.knowledge.change.Store;
import se.farled.knowledge.gap.Gaps;
import se.farled.knowledge.newsroom.Feeds;
import se.farled.knowledge.newsroom.KnownItems;
import se.farled.knowledge.notice.Notices;
import se.farled.knowledge.organisation.Organisation;
import se.farled.knowledge.place.Place;
import se.farled.knowledge.surge.Surges;
import se.farled.knowledge.topic.OwnershipRule;
import se.farled.knowledge.topic.Topic;

/** The stores that the domain's tests use keep to the contract of the real ones. */
class InMemoryStoresTest {

    @Nested
    class OfOrganisations implements StoreFixtures.OrganisationContract {

        @Override
        public Store<Organisation> store() {
            return new InMemoryStore.OfOrganisations();
        }
    }

    @Nested
    class OfTopics implements StoreFixtures.TopicContract {

        @Override
        public Store<Topic> store() {
            return new InMemoryStore.OfTopics();
        }
    }

    @Nested
    class OfRules implements StoreFixtures.RuleContract {

        @Override
        public Store<OwnershipRule> store() {
            return new InMemoryStore.OfRules();
        }
    }

    @Nested
    class OfPlaces implements StoreFixtures.PlaceContract {

        @Override
        public Store<Place> store() {
            return new InMemoryStore.OfPlaces();
        }
    }

    @Nested
    class OfArticles implements ArticlesContract {

        @Override
        public Articles store() {
            return new InMemoryStore.OfArticles();
        }
    }

    @Nested
    class OfArticleVersions implements HistoryContract {

        @Override
        public ArticleHistory history() {
            return new InMemoryHistory();
        }
    }

    @Nested
    class OfTheNewsroom implements NewsroomContract {

        @Override
        public Feeds feeds() {
            return new InMemoryNewsroom.OfFeeds();
        }

        @Override
        public KnownItems items() {
            return new InMemoryNewsroom.OfItems();
        }
    }

    @Nested
    class OfSurges implements SurgesContract {

        @Override
        public Surges surges() {
            return new InMemorySurges();
        }
    }

    @Nested
    class OfGaps implements GapsContract {

        @Override
        public Gaps store() {
            return new InMemoryStore.OfGaps();
        }
    }

    @Nested
    class OfNotices implements NoticesContract {

        @Override
        public Notices store() {
            return new InMemoryStore.OfNotices();
        }
    }
}

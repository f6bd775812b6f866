package se.farled.knowledge;

import static se.farled.knowledge.Fixtures.organisation;
import static se.farled.knowledge.Fixtures.topic;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import se.farled.knowledge.article.ArticleHistory;
import se.farled.knowledge.article.Articles;
import se.farled.knowledge.change.Store;
import se.farled.knowledge.gap.Gaps;
import se.farled.knowledge.newsroom.Feeds;
import se.farled.knowledge.newsroom.KnownItems;
import se.farled.knowledge.notice.NoticeState;
import se.farled.knowledge.notice.Notices;
import se.farled.knowledge.organisation.Organisation;
import se.farled.knowledge.organisation.Organisations;
import se.farled.knowledge.place.Place;
import se.farled.knowledge.place.Places;
import se.farled.knowledge.surge.Surges;
import se.farled.knowledge.topic.OwnershipRule;
import se.farled.knowledge.topic.OwnershipRules;
import se.farled.knowledge.topic.Topic;
import se.farled.knowledge.topic.Topics;
import se.farled.testservers.CityServers;

/** The stores in PostgreSQL keep to the contract; time does not sweep over what the contract keeps. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = {"farled.schedule.enabled=false", "spring.kafka.listener.auto-startup=false"})
@ContextConfiguration(initializers = CityServers.class)
class JdbcStoresIT {

    @Autowired private Organisations organisations;
    @Autowired private Topics topics;
    @Autowired private OwnershipRules rules;
    @Autowired private Places places;
    @Autowired private Articles articles;
    @Autowired private Notices notices;
    @Autowired private Gaps gaps;
    @Autowired private Surges surges;
    @Autowired private Feeds feeds;
    @Autowired private KnownItems items;
    @Autowired private ArticleHistory history;
    @Autowired private JdbcClient jdbc;

    @BeforeEach
    void nothingButWhatOthersReferTo() {
        jdbc.sql("truncate organisation, topic, ownership_rule, place, article, notice, gap, article_version, newsroom_feed, newsroom_item, surge").update();
        organisations.save(organisation("parks"));
        organisations.save(organisation("schools"));
        topics.save(topic("swing"));
    }

    @Nested
    class OfOrganisations implements StoreFixtures.OrganisationContract {

        @Override
        public Store<Organisation> store() {
            jdbc.sql("delete from organisation").update();
            return organisations;
        }
    }

    @Nested
    class OfTopics implements StoreFixtures.TopicContract {

        @Override
        public Store<Topic> store() {
            jdbc.sql("delete from topic").update();
            return topics;
        }
    }

    @Nested
    class OfRules implements StoreFixtures.RuleContract {

        @Override
        public Store<OwnershipRule> store() {
            return rules;
        }
    }

    @Nested
    class OfPlaces implements StoreFixtures.PlaceContract {

        @Override
        public Store<Place> store() {
            return places;
        }
    }

    @Nested
    class OfArticles implements ArticlesContract {

        @Override
        public Articles store() {
            return articles;
        }
    }

    @Nested
    class OfArticleVersions implements HistoryContract {

        @Override
        public ArticleHistory history() {
            return history;
        }
    }

    @Nested
    class OfTheNewsroom implements NewsroomContract {

        @Override
        public Feeds feeds() {
            return feeds;
        }

        @Override
        public KnownItems items() {
            notices.save(NoticeFixtures.noticeIn(new NoticeState.Announced()));
            return items;
        }
    }

    @Nested
    class OfSurges implements SurgesContract {

        @Override
        public Surges surges() {
            return surges;
        }
    }

    @Nested
    class OfGaps implements GapsContract {

        @Override
        public Gaps store() {
            return gaps;
        }
    }

    @Nested
    class OfNotices implements NoticesContract {

        @Override
        public Notices store() {
            return notices;
        }
    }
}

package se.farled.knowledge;

import static se.farled.knowledge.Fixtures.organisation;
import static se.farled.knowledge.Fixtures.placeKeptBy;
import static se.farled.knowledge.Fixtures.ruleThatAsks;
import static se.farled.knowledge.Fixtures.ruleWithoutQuestion;
import static se.farled.knowledge.Fixtures.topic;

import java.util.List;
import se.farled.knowledge.organisation.Organisation;
import se.farled.knowledge.place.Place;
import se.farled.knowledge.topic.OwnershipRule;
import se.farled.knowledge.topic.Topic;

/** The contract of each kind of store with the things to keep: one full, one with all that may be left out left out. */
final class StoreFixtures {

    private StoreFixtures() {}

    interface OrganisationContract extends StoreContract<Organisation> {

        @Override
        default Organisation one() {
            return organisation("library");
        }

        @Override
        default Organisation otherOfTheSameId() {
            return new Organisation("library", Organisation.Kind.OTHER, "Namn", null, null, null, null, null, null, 1);
        }
    }

    interface TopicContract extends StoreContract<Topic> {

        @Override
        default Topic one() {
            return topic("slide");
        }

        @Override
        default Topic otherOfTheSameId() {
            return new Topic("slide", Topic.Kind.REFERRAL, "Namn", null, null, List.of(), List.of(), false, true, 1);
        }
    }

    interface RuleContract extends StoreContract<OwnershipRule> {

        @Override
        default OwnershipRule one() {
            return ruleThatAsks("swing", "parks", "schools");
        }

        @Override
        default OwnershipRule otherOfTheSameId() {
            return ruleWithoutQuestion("swing", "schools");
        }
    }

    interface PlaceContract extends StoreContract<Place> {

        @Override
        default Place one() {
            return placeKeptBy("parks", "norra-kajen");
        }

        @Override
        default Place otherOfTheSameId() {
            return new Place("norra-kajen", "Kajen", "PIER", null, "schools", 1);
        }
    }
}

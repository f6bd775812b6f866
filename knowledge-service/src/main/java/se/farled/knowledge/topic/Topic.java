package se.farled.knowledge.topic;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.farled.knowledge.change.Checks;
import se.farled.knowledge.change.Versioned;
import se.farled.knowledge.change.Violation;

/**
 * What a contact can be about.
 *
 * @param keywordsSv words that residents use, Swedish
 * @param details what a complete report or application needs
 * @param advisorCanAnswer the contact centre may close it at first contact
 * @param secrecy no free text about the person may be kept by the contact centre
 */
public record Topic(
        String topicId,
        Kind kind,
        String nameSv,
        @Nullable String nameEn,
        @Nullable String descriptionSv,
        List<String> keywordsSv,
        List<Detail> details,
        boolean advisorCanAnswer,
        boolean secrecy,
        long version) implements Versioned<Topic> {

    /** What residents want within a topic. */
    public enum Kind {
        FAULT, QUESTION, APPLICATION, BOOKING, ADVICE, COMPLAINT, REFERRAL
    }

    /** Something a complete report needs, for instance a place. */
    public record Detail(String detailId, String labelSv, @Nullable String labelEn) {}

    public Topic {
        keywordsSv = List.copyOf(keywordsSv);
        details = List.copyOf(details);
    }

    @Override
    public String id() {
        return topicId;
    }

    @Override
    public Topic withVersion(long version) {
        return new Topic(topicId, kind, nameSv, nameEn, descriptionSv, keywordsSv, details, advisorCanAnswer, secrecy, version);
    }

    /** What is wrong with it. */
    public List<Violation> violations() {
        Checks checks = new Checks().id("topicId", topicId).text("nameSv", nameSv, 200)
                .optionalText("nameEn", nameEn, 200).optionalText("descriptionSv", descriptionSv, 2_000)
                .distinct("details", details.stream().map(Detail::detailId).toList());
        for (int i = 0; i < keywordsSv.size(); i++) {
            checks.text("keywordsSv[" + i + "]", keywordsSv.get(i), 100);
        }
        return checks.violations();
    }
}

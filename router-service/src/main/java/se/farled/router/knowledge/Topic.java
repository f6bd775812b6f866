package se.farled.router.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a contact can be about.
 *
 * @param advisorCanAnswer the contact centre may close it at the first contact
 * @param secrecy no free text about the person may be kept by the contact centre
 */
public record Topic(
        String topicId,
        Kind kind,
        String name,
        @Nullable String nameEn,
        @Nullable String description,
        List<String> keywords,
        List<Detail> details,
        boolean advisorCanAnswer,
        boolean secrecy) {

    /** What residents want within the topic. */
    public enum Kind {
        UNKNOWN, FAULT, QUESTION, APPLICATION, BOOKING, ADVICE, COMPLAINT, REFERRAL
    }

    /** Something a complete report or application needs. */
    public record Detail(String detailId, String label, @Nullable String labelEn) {}
}

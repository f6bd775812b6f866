package se.farled.gateway.lead;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who owns a topic, as the knowledge service keeps it.
 *
 * @param ownerId the owner while the question is not answered
 * @param questionSv the question on which the owner depends; null when there is none
 * @param version what a change is made on
 */
public record Ownership(String topicId, String ownerId, @Nullable String questionSv, @Nullable String questionEn, List<Option> options,
        long version) {

    /** One answer and the owner it leads to. */
    public record Option(String optionId, String labelSv, @Nullable String labelEn, String ownerId, @Nullable String noteSv) {
        /** The answer in the page's language. */
        public String label(String language) {
            return language.equals("en") && labelEn != null ? labelEn : labelSv;
        }
    }

    /** The question in the page's language. */
    public @Nullable String question(String language) {
        return language.equals("en") && questionEn != null ? questionEn : questionSv;
    }

    /** The same with other owners; answers that are not named keep theirs. */
    public Ownership with(String owner, Map<String, String> owners) {
        return new Ownership(topicId, owner, questionSv, questionEn, options.stream()
                .map(option -> new Option(option.optionId(), option.labelSv(), option.labelEn(),
                        owners.getOrDefault(option.optionId(), option.ownerId()), option.noteSv())).toList(), version);
    }
}

package se.farled.router.routing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.farled.router.knowledge.OwnershipRule;
import se.farled.router.matching.OptionGuess;

/**
 * All that a decision was weighed from, so that it can be weighed again by another rule or policy; no words.
 *
 * @param topicId the topic chosen, else the likeliest
 * @param probability of that topic, 1 when it was chosen
 * @param nobody probability that no organisation has to do with it
 * @param chosen true when a person chose the topic
 * @param optionId the answer that a person gave to its question
 * @param guess what the words settle of its question; null when it asks none
 * @param inquiry true when the words wish to know rather than have something done
 */
public record Weighing(
        String topicId,
        double probability,
        double nobody,
        boolean chosen,
        @Nullable String optionId,
        @Nullable OptionGuess guess,
        boolean inquiry) {

    /** True when no person had a part in it. */
    public boolean byWordsAlone() {
        return !chosen && optionId == null;
    }

    /** The owner by that rule, decided or merely likeliest. */
    public String ownerBy(OwnershipRule rule) {
        return judgement(rule).ownerId();
    }

    Judgement judgement(OwnershipRule rule) {
        return Judgement.of(rule, optionId, Optional.ofNullable(guess));
    }
}

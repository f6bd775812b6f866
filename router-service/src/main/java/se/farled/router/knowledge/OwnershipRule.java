package se.farled.router.knowledge;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Topic and answers to its clarifying question, to owner.
 *
 * @param ownerId the owner when the question cannot be answered
 * @param question the clarifying question in Swedish; null when the owner never depends on an answer
 * @param version rises by one with each change
 */
public record OwnershipRule(
        String topicId,
        String ownerId,
        @Nullable String question,
        @Nullable String questionEn,
        List<Option> options,
        long version) {

    /** One answer and the owner it leads to; the note is a line for the advisor. */
    public record Option(String optionId, String label, @Nullable String labelEn, String ownerId, @Nullable String note) {}

    /** The option with that id, if the rule has it. */
    public Optional<Option> option(@Nullable String optionId) {
        return options.stream().filter(option -> option.optionId().equals(optionId)).findFirst();
    }

    /** The owner for that answer; the default owner when the answer is null or unknown. */
    public String ownerFor(@Nullable String optionId) {
        return option(optionId).map(Option::ownerId).orElse(ownerId);
    }
}

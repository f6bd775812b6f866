package se.farled.knowledge.topic;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.farled.knowledge.change.Checks;
import se.farled.knowledge.change.Versioned;
import se.farled.knowledge.change.Violation;

/**
 * Topic and the answer to its clarifying question, to owner.
 *
 * @param ownerId the owner when the question cannot be answered
 * @param questionSv the clarifying question; null when the owner never depends on an answer
 * @param options the answers in the order to show; empty without a question
 */
public record OwnershipRule(
        String topicId,
        String ownerId,
        @Nullable String questionSv,
        @Nullable String questionEn,
        List<Option> options,
        long version) implements Versioned<OwnershipRule> {

    /** One answer and the owner it leads to; the note is a line for the advisor. */
    public record Option(
            String optionId, String labelSv, @Nullable String labelEn, String ownerId, @Nullable String noteSv) {}

    public OwnershipRule {
        options = List.copyOf(options);
    }

    @Override
    public String id() {
        return topicId;
    }

    @Override
    public OwnershipRule withVersion(long version) {
        return new OwnershipRule(topicId, ownerId, questionSv, questionEn, options, version);
    }

    /** What is wrong with it, given the organisations that exist. */
    public List<Violation> violations(Predicate<String> organisationExists) {
        Checks checks = new Checks().known("ownerId", ownerId, organisationExists, "organisation")
                .optionalText("questionSv", questionSv, 300).optionalText("questionEn", questionEn, 300)
                .demand((questionSv == null || questionSv.isBlank()) == options.isEmpty(),
                        "questionSv", "and options belong together: both or neither")
                .demand(options.size() != 1, "options", "needs at least two answers")
                .demand(options.size() <= 20, "options", "has more than 20 answers")
                .distinct("options", options.stream().map(Option::optionId).toList())
                .demand(options.isEmpty() || options.stream().anyMatch(option -> option.ownerId().equals(ownerId)),
                        "ownerId", "is the owner of none of the options");
        for (int i = 0; i < options.size(); i++) {
            check(checks, "options[" + i + "].", options.get(i), organisationExists);
        }
        return checks.violations();
    }

    private static void check(Checks checks, String path, Option option, Predicate<String> organisationExists) {
        checks.id(path + "optionId", option.optionId()).text(path + "labelSv", option.labelSv(), 200)
                .optionalText(path + "labelEn", option.labelEn(), 200)
                .optionalText(path + "noteSv", option.noteSv(), 1_000)
                .known(path + "ownerId", option.ownerId(), organisationExists, "organisation");
    }
}

package se.farled.router.routing;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.farled.router.knowledge.OwnershipRule;
import se.farled.router.matching.OptionGuess;

/**
 * Who owns a matter on a topic, as far as the words tell.
 *
 * @param optionId the option settled, or the likeliest one; null when the topic asks nothing or none is likely
 * @param open probability that the owner hangs on an answer that the words do not give
 * @param sure probability of the owner, once the topic is right
 */
record Judgement(String ownerId, @Nullable String optionId, double open, double sure) {

    /** With an option given the owner is certain; else it follows the words. */
    static Judgement of(OwnershipRule rule, @Nullable String givenOption, Optional<OptionGuess> guess) {
        if (rule.option(givenOption).isPresent()) {
            return new Judgement(rule.ownerFor(givenOption), givenOption, 0, 1);
        }
        boolean oneOwner = rule.options().stream().map(OwnershipRule.Option::ownerId).distinct().count() <= 1;
        if (guess.isEmpty() || rule.question() == null) {
            return new Judgement(rule.ownerId(), null, 0, 1);
        }
        Map.Entry<String, Double> likeliest = guess.get().options().entrySet().stream()
                .max(Map.Entry.comparingByValue()).orElse(null);
        double open = guess.get().open();
        if (likeliest == null || open >= likeliest.getValue()) {
            return new Judgement(rule.ownerId(), null, oneOwner ? 0 : open, oneOwner ? 1 : open + ownedBy(rule, rule.ownerId(), guess.get()));
        }
        String owner = rule.ownerFor(likeliest.getKey());
        return new Judgement(owner, likeliest.getKey(), oneOwner ? 0 : open,
                oneOwner ? 1 : ownedBy(rule, owner, guess.get()) + (owner.equals(rule.ownerId()) ? open : 0));
    }

    private static double ownedBy(OwnershipRule rule, String owner, OptionGuess guess) {
        return guess.options().entrySet().stream().filter(it -> rule.ownerFor(it.getKey()).equals(owner))
                .mapToDouble(Map.Entry::getValue).sum();
    }
}

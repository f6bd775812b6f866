package se.farled.gateway.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The right column: a suggestion with what can be chosen in it, numbered for the keys 1 to 9 in the order it is shown.
 *
 * @param choices answers to the clarifying question, or topics when the router is unsure
 * @param articles answers, best first
 * @param otherTopics further topics thought of, without a number
 * @param language the resident's language
 */
public record Known(Suggestion suggestion, List<Choice> choices, List<Card> articles, List<Suggestion.Guess> otherTopics, String language) {
    private static final int TOPICS_NUMBERED = 4;

    /**
     * One big button.
     *
     * @param optionId null when a topic is chosen
     * @param hint whom it leads to
     */
    public record Choice(int number, String topicId, @Nullable String optionId, String label, @Nullable String labelEn, @Nullable String hint) {
        /** What the button sends: the topic, and after a space the answer. */
        public String value() {
            return optionId == null ? topicId : topicId + " " + optionId;
        }
    }

    /**
     * One answer.
     *
     * @param chosen shown in full from the start
     */
    public record Card(int number, ArticleText article, boolean chosen) {
    }

    static Known of(Suggestion suggestion, List<ArticleText> articles, String language) {
        var choices = choices(suggestion);
        var cards = new ArrayList<Card>();
        for (var article : articles) {
            cards.add(new Card(choices.size() + cards.size() + 1, article, cards.isEmpty() && suggestion.decision().equals("ANSWER")));
        }
        var numbered = choices.stream().map(Choice::topicId).toList();
        var others = suggestion.topics().stream()
                .filter(guess -> !guess.topicId().equals(suggestion.topicId()) && !numbered.contains(guess.topicId())).toList();
        return new Known(suggestion, choices, cards, others, language);
    }

    private static List<Choice> choices(Suggestion suggestion) {
        var choices = new ArrayList<Choice>();
        if (suggestion.ask() != null) {
            for (var option : suggestion.ask().options()) {
                choices.add(new Choice(choices.size() + 1, suggestion.ask().topicId(), option.optionId(), option.label(), option.labelEn(), option.ownerName()));
            }
        } else if (suggestion.decision().equals("UNSURE")) {
            suggestion.topics().stream().limit(TOPICS_NUMBERED)
                    .forEach(guess -> choices.add(new Choice(choices.size() + 1, guess.topicId(), null, guess.name(), null, null)));
        }
        return choices;
    }

    public boolean unsure() {
        return suggestion.decision().equals("UNSURE");
    }

    /** How sure the router is, in whole percent. */
    public long percent() {
        return Math.round(suggestion.confidence() * 100);
    }
}

package se.farled.gateway.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.farled.gateway.notice.Notice;

/**
 * The right column: a suggestion with what can be chosen in it, numbered for the keys 1 to 9 in the order it is shown.
 *
 * @param notices what the public has just been told about it, with the questions to expect
 * @param choices answers to the clarifying question, or topics when the router is unsure
 * @param articles answers, best first
 * @param otherTopics further topics thought of, without a number
 * @param language the resident's language
 */
public record Known(Suggestion suggestion, List<NoticeCard> notices, List<Choice> choices, List<Card> articles, List<Suggestion.Guess> otherTopics, String language) {
    private static final int TOPICS_NUMBERED = 4;
    private static final int NOTICES_SHOWN = 2;
    private static final int QUESTIONS_SHOWN = 3;

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

    /** A notice, and those of its questions that can be answered with it. */
    public record NoticeCard(Suggestion.MatchingNotice notice, List<Prepared> questions) {
    }

    /** A question that was expected, and the answer prepared for it. */
    public record Prepared(int number, Notice.Question words) {
        /** The question in that language, in Swedish when there is no other. */
        public String question(String language) {
            return inEnglish(language) && words.questionEn() != null ? words.questionEn() : words.questionSv();
        }

        /** The answer to read aloud. */
        public String answer(String language) {
            return inEnglish(language) ? String.valueOf(words.answerEn()) : words.answerSv();
        }

        /** The language of both. */
        public String languageOf(String language) {
            return inEnglish(language) ? "en" : "sv";
        }

        private boolean inEnglish(String language) {
            return language.equals("en") && words.answerEn() != null && !words.answerEn().isBlank();
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
        var notices = notices(suggestion);
        int numbered = notices.stream().mapToInt(card -> card.questions().size()).sum();
        var choices = choices(suggestion, numbered);
        var cards = new ArrayList<Card>();
        for (var article : articles) {
            cards.add(new Card(numbered + choices.size() + cards.size() + 1, article, cards.isEmpty() && suggestion.decision().equals("ANSWER")));
        }
        var offered = choices.stream().map(Choice::topicId).toList();
        var others = suggestion.topics().stream()
                .filter(guess -> !guess.topicId().equals(suggestion.topicId()) && !offered.contains(guess.topicId())).toList();
        return new Known(suggestion, notices, choices, cards, others, language);
    }

    private static List<NoticeCard> notices(Suggestion suggestion) {
        var cards = new ArrayList<NoticeCard>();
        int number = 0;
        for (var notice : suggestion.notices() == null ? List.<Suggestion.MatchingNotice>of() : suggestion.notices()) {
            var questions = new ArrayList<Prepared>();
            for (var words : notice.questions() == null ? List.<Notice.Question>of() : notice.questions()) {
                if (cards.size() < NOTICES_SHOWN && questions.size() < QUESTIONS_SHOWN) {
                    questions.add(new Prepared(++number, words));
                }
            }
            if (cards.size() < NOTICES_SHOWN) {
                cards.add(new NoticeCard(notice, questions));
            }
        }
        return cards;
    }

    private static List<Choice> choices(Suggestion suggestion, int before) {
        var choices = new ArrayList<Choice>();
        if (suggestion.ask() != null) {
            for (var option : suggestion.ask().options()) {
                choices.add(new Choice(before + choices.size() + 1, suggestion.ask().topicId(), option.optionId(), option.label(), option.labelEn(), option.ownerName()));
            }
        } else if (suggestion.decision().equals("UNSURE")) {
            suggestion.topics().stream().limit(TOPICS_NUMBERED)
                    .forEach(guess -> choices.add(new Choice(before + choices.size() + 1, guess.topicId(), null, guess.name(), null, null)));
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

package se.farled.knowledge.notice.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.farled.knowledge.notice.Briefing;

/** A briefing as it is sent. */
record BriefingForm(
        @Nullable String whatSv,
        @Nullable OffsetDateTime appliesFrom,
        @Nullable OffsetDateTime appliesUntil,
        @Nullable Integer expectedContacts,
        @Nullable List<QuestionForm> questions,
        Briefing.@Nullable KnowsMore knowsMore) {

    /** A question as it is sent. */
    record QuestionForm(@Nullable String questionSv, @Nullable String answerSv, @Nullable String questionEn,
            @Nullable String answerEn) {}

    Briefing briefing() {
        return new Briefing(Objects.requireNonNullElse(whatSv, ""),
                Optional.ofNullable(appliesFrom).map(NoticeForm::instant).orElse(null),
                Optional.ofNullable(appliesUntil).map(NoticeForm::instant).orElse(null), expectedContacts,
                questions == null ? List.of() : questions.stream().filter(Objects::nonNull).map(question ->
                        new Briefing.Question(Objects.requireNonNullElse(question.questionSv(), ""),
                                Objects.requireNonNullElse(question.answerSv(), ""), question.questionEn(),
                                question.answerEn())).toList(),
                knowsMore);
    }
}

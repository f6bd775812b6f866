package se.farled.knowledge.notice;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.farled.knowledge.change.Checks;
import se.farled.knowledge.change.Violation;

/**
 * What advisors need to know before the public is told.
 *
 * @param whatSv what it is about, Swedish
 * @param expectedContacts how many contacts the organisation expects; null when it cannot tell
 * @param knowsMore who to ask; null when nobody is named
 */
public record Briefing(
        String whatSv,
        @Nullable Instant appliesFrom,
        @Nullable Instant appliesUntil,
        @Nullable Integer expectedContacts,
        List<Question> questions,
        @Nullable KnowsMore knowsMore) {

    /** What residents will ask, and what to answer. */
    public record Question(String questionSv, String answerSv, @Nullable String questionEn, @Nullable String answerEn) {}

    /** Who knows more: a role, never a person. */
    public record KnowsMore(@Nullable String organisationId, @Nullable String roleSv, @Nullable String phone,
            @Nullable String hours) {}

    public Briefing {
        questions = List.copyOf(questions);
    }

    /** What is wrong with it, given the organisations that exist. */
    public List<Violation> violations(Predicate<String> organisationExists) {
        Checks checks = new Checks().text("whatSv", whatSv, 2_000)
                .demand(expectedContacts == null || expectedContacts >= 0, "expectedContacts", "is negative")
                .demand(appliesFrom == null || appliesUntil == null || !appliesUntil.isBefore(appliesFrom),
                        "appliesUntil", "is before appliesFrom")
                .demand(questions.size() <= 20, "questions", "has more than 20");
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            checks.text("questions[" + i + "].questionSv", question.questionSv(), 500)
                    .text("questions[" + i + "].answerSv", question.answerSv(), 4_000)
                    .optionalText("questions[" + i + "].questionEn", question.questionEn(), 500)
                    .optionalText("questions[" + i + "].answerEn", question.answerEn(), 4_000);
        }
        if (knowsMore != null) {
            checks.optionalText("knowsMore.roleSv", knowsMore.roleSv(), 200)
                    .optionalText("knowsMore.phone", knowsMore.phone(), 40)
                    .optionalText("knowsMore.hours", knowsMore.hours(), 200);
            if (knowsMore.organisationId() != null) {
                checks.known("knowsMore.organisationId", knowsMore.organisationId(), organisationExists, "organisation");
            }
        }
        return checks.violations().stream().map(violation -> violation.within("briefing")).toList();
    }
}

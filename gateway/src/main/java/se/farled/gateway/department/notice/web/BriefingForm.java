package se.farled.gateway.department.notice.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.farled.gateway.department.notice.NoticeBriefing;
import se.farled.gateway.page.TypedTime;

/** The form's part that prepares the advisors, as it was typed: what, when, how many, three questions, who knows more. */
record BriefingForm(String whatSv, String appliesFrom, String appliesUntil, String expectedContacts, List<Asked> questions, Knows knowsMore) {
    private static final int ASKED_FOR = 3;

    /** A question with its answer. */
    record Asked(String questionSv, String answerSv, String questionEn, String answerEn) {
        Asked {
            questionSv = text(questionSv);
            answerSv = text(answerSv);
            questionEn = text(questionEn);
            answerEn = text(answerEn);
        }

        boolean empty() {
            return (questionSv + answerSv + questionEn + answerEn).isBlank();
        }

        String said() {
            return String.join("\n", questionSv, answerSv, questionEn, answerEn).strip();
        }

        NoticeBriefing.Question meant() {
            return new NoticeBriefing.Question(questionSv.strip(), answerSv.strip(), orNull(questionEn), orNull(answerEn));
        }
    }

    /** Who knows more. */
    record Knows(String organisationId, String roleSv, String phone, String hours) {
        Knows {
            organisationId = text(organisationId);
            roleSv = text(roleSv);
            phone = text(phone);
            hours = text(hours);
        }
    }

    BriefingForm {
        whatSv = text(whatSv);
        appliesFrom = text(appliesFrom);
        appliesUntil = text(appliesUntil);
        expectedContacts = text(expectedContacts);
        questions = withRoom(questions);
        knowsMore = knowsMore == null ? new Knows("", "", "", "") : knowsMore;
    }

    static BriefingForm of(@Nullable NoticeBriefing now) {
        if (now == null) {
            return new BriefingForm("", "", "", "", List.of(), new Knows("", "", "", ""));
        }
        var knows = now.knowsMore();
        return new BriefingForm(now.whatSv(), TypedTime.shown(now.appliesFrom()), TypedTime.shown(now.appliesUntil()),
                Objects.toString(now.expectedContacts(), ""),
                now.questions().stream().map(one -> new Asked(one.questionSv(), one.answerSv(), text(one.questionEn()), text(one.answerEn()))).toList(),
                knows == null ? new Knows("", "", "", "") : new Knows(text(knows.organisationId()), text(knows.roleSv()), text(knows.phone()), text(knows.hours())));
    }

    /** What it means; null when nothing was typed. */
    @Nullable NoticeBriefing meant(String organisationId, Reading reading) {
        var typed = whatSv + appliesFrom + appliesUntil + expectedContacts + saidQuestions() + knowsMore.roleSv() + knowsMore.phone() + knowsMore.hours();
        if (typed.isBlank()) {
            return null;
        }
        var nobody = (knowsMore.roleSv() + knowsMore.phone() + knowsMore.hours()).isBlank();
        return new NoticeBriefing(whatSv.strip(), reading.time("briefing.appliesFrom", appliesFrom), reading.time("briefing.appliesUntil", appliesUntil),
                reading.number("briefing.expectedContacts", expectedContacts), questions.stream().filter(one -> !one.empty()).map(Asked::meant).toList(),
                nobody ? null : new NoticeBriefing.KnowsMore(knowsMore.organisationId().isBlank() ? organisationId : knowsMore.organisationId(),
                        orNull(knowsMore.roleSv()), orNull(knowsMore.phone()), orNull(knowsMore.hours())));
    }

    String saidQuestions() {
        return questions.stream().filter(one -> !one.empty()).map(Asked::said).collect(Collectors.joining("\n\n"));
    }

    /** As many places for questions as are asked for, and one more when they are filled. */
    private static List<Asked> withRoom(@Nullable List<Asked> given) {
        var all = new ArrayList<Asked>();
        if (given != null) {
            given.stream().filter(one -> one != null && !one.empty()).forEach(all::add);
        }
        do {
            all.add(new Asked("", "", "", ""));
        } while (all.size() < ASKED_FOR);
        return all;
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    static @Nullable String orNull(String value) {
        return value.isBlank() ? null : value.strip();
    }

    @Override
    public String toString() {
        return "BriefingForm[…]";
    }
}

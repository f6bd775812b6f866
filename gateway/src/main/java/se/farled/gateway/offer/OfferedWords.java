package se.farled.gateway.offer;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.farled.gateway.notice.Notice;

/** What a resident is written: what the public reads and the answers that are read aloud, never what is for advisors only. */
final class OfferedWords {

    private OfferedWords() {
    }

    static String of(Notice notice) {
        return Stream.of(swedish(notice), english(notice)).filter(words -> !words.isEmpty()).collect(Collectors.joining("\n\n\n"));
    }

    private static String swedish(Notice notice) {
        var parts = Stream.of(Stream.of("Hej!", "Du har frågat oss om något som många undrar över just nu. Det här vet vi.", notice.titleSv()),
                Stream.ofNullable(notice.ingressSv()),
                questions(notice).stream().map(question -> question.questionSv() + "\n" + question.answerSv()),
                Stream.of("Undrar du något mer? Svara på det här mejlet, så läser en vägledare det. Din fråga står kvar hos oss tills den är besvarad.",
                        "Kontaktcenter"));
        return parts.flatMap(part -> part).collect(Collectors.joining("\n\n"));
    }

    /** Only what was written in English too. */
    private static String english(Notice notice) {
        var told = questions(notice).stream().filter(question -> question.questionEn() != null && question.answerEn() != null)
                .map(question -> question.questionEn() + "\n" + question.answerEn()).toList();
        return told.isEmpty() ? "" : "In English: " + notice.title("en") + "\n\n" + String.join("\n\n", told);
    }

    private static List<Notice.Question> questions(Notice notice) {
        return notice.briefing() == null ? List.of() : notice.briefing().questions();
    }
}

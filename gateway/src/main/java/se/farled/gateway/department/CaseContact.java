package se.farled.gateway.department;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.farled.gateway.contact.Attachment;
import se.farled.gateway.contact.Place;
import se.farled.gateway.contact.Sender;
import se.farled.gateway.contact.Station;

/** What the resident said, as it was handed over: a handover carries everything. */
public record CaseContact(String contactId, String channel, String state, Instant receivedAt, @Nullable String language, @Nullable String subject,
        @Nullable String text, @Nullable Sender sender, @Nullable Place place, @Nullable List<Attachment> attachments,
        @Nullable List<Question> questions, @Nullable List<Station> journey) {

    public record Question(String questionId, String topicId, String outcome, @Nullable String note, Instant at) {
        @Override
        public String toString() {
            return "Question[" + questionId + "]";
        }
    }

    /** What the advisor noted about the question that became this case. */
    public Optional<String> note(DepartmentCase about) {
        return questions == null ? Optional.empty() : questions.stream()
                .filter(question -> question.questionId().equals(about.questionId()))
                .map(Question::note).filter(note -> note != null && !note.isBlank()).findFirst();
    }

    public boolean hasWords() {
        return text != null && !text.isBlank();
    }

    @Override
    public String toString() {
        return "CaseContact[" + contactId + "]";
    }
}

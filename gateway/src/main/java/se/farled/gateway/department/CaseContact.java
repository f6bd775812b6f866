package se.farled.gateway.department;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the resident said, as it was handed over: a handover carries everything. */
public record CaseContact(String contactId, String channel, String state, Instant receivedAt, @Nullable String language, @Nullable String subject,
        @Nullable String text, @Nullable Sender sender, @Nullable Place place, @Nullable List<Attachment> attachments,
        @Nullable List<Question> questions, @Nullable List<Station> journey) {

    public record Sender(@Nullable String name, @Nullable String email, @Nullable String phone) {
        @Override
        public String toString() {
            return "Sender[…]";
        }
    }

    public record Place(@Nullable Double lat, @Nullable Double lon, @Nullable String address) {
        @Override
        public String toString() {
            return "Place[…]";
        }
    }

    public record Attachment(String attachmentId, String name, String mediaType, long sizeBytes) {
    }

    public record Question(String questionId, String topicId, String outcome, @Nullable String note, Instant at) {
        @Override
        public String toString() {
            return "Question[" + questionId + "]";
        }
    }

    public record Station(String contactId, String channel, Instant receivedAt, String state, @Nullable String topicId) {
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

package se.farled.router.desk.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.farled.router.contact.Channel;
import se.farled.router.contact.Contact;
import se.farled.router.contact.ContactState;
import se.farled.router.contact.Contacts.Station;
import se.farled.router.contact.Content;
import se.farled.router.contact.Facts;
import se.farled.router.contact.Held;
import se.farled.router.desk.Outcome;
import se.farled.router.desk.ReadContact.ContactFile;
import se.farled.router.desk.SettledQuestion;
import se.farled.router.notice.ToldNotice;
import se.farled.router.routing.ToldRouting;

/** A contact in full, as the gateway reads it. */
record ContactJson(
        String contactId,
        String rootContactId,
        @Nullable String previousContactId,
        Channel channel,
        String entryPoint,
        ContactState state,
        Instant receivedAt,
        @Nullable Instant queuedAt,
        @Nullable Instant takenAt,
        @Nullable Instant endedAt,
        @Nullable Instant closedAt,
        @Nullable String language,
        @Nullable String subject,
        String text,
        Content.@Nullable Sender sender,
        Content.@Nullable Place place,
        List<Content.Attachment> attachments,
        @Nullable String ticket,
        ToldRouting routing,
        List<ToldNotice> notices,
        List<QuestionJson> questions,
        List<Station> journey,
        @Nullable LeaseJson lease) {

    static ContactJson of(ContactFile file, ToldRouting routing, List<ToldNotice> notices,
            @Nullable String actor) {
        Contact contact = file.contact();
        Facts facts = contact.facts();
        Content content = file.content();
        return new ContactJson(facts.contactId(), facts.rootContactId(), facts.previousContactId(), facts.channel(),
                facts.entryPoint(), contact.state(), facts.arrivedAt(), facts.times().queuedAt(),
                facts.times().takenAt(), facts.times().endedAt(), facts.times().closedAt(), facts.language(),
                content.subject(), content.text(), content.sender(), content.place(), content.attachments(),
                facts.ticket(), routing, notices, file.questions().stream().map(QuestionJson::of).toList(), file.journey(),
                contact instanceof Held held
                        ? new LeaseJson(held.leaseUntil(), actor != null && held.heldBy(actor)) : null);
    }

    record LeaseJson(Instant until, boolean mine) {}

    record QuestionJson(String questionId, String topicId, Outcome outcome, @Nullable String articleId, @Nullable String noticeId,
            @Nullable String ownerId, @Nullable String optionId, @Nullable String note, Instant at) {

        static QuestionJson of(SettledQuestion question) {
            return new QuestionJson(question.questionId(), question.topicId(), question.outcome(),
                    question.articleId(), question.noticeId(), question.ownerId(), question.optionId(), question.note(), question.at());
        }
    }
}

package se.farled.router.desk.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.farled.router.contact.Contact;
import se.farled.router.contact.ContactState;
import se.farled.router.desk.FinishContact;
import se.farled.router.desk.Outcome;
import se.farled.router.desk.QuestionDraft;
import se.farled.router.desk.ReadContact;
import se.farled.router.desk.RouteAgain;
import se.farled.router.notice.FindNotices;
import se.farled.router.notice.ToldNotice;
import se.farled.router.routing.ExplainRouting;
import se.farled.router.routing.Routing;
import se.farled.router.routing.ToldRouting;

/** What becomes of a taken contact: a clearer decision, an outcome, or its undoing. */
@RestController
@RequestMapping("/desk/{contactId}")
class OutcomeController {

    private final RouteAgain routeAgain;
    private final FinishContact finishContact;
    private final ReadContact readContact;
    private final TellContact tell;
    private final ExplainRouting explain;
    private final FindNotices notices;

    OutcomeController(RouteAgain routeAgain, FinishContact finishContact, ReadContact readContact,
            TellContact tell, ExplainRouting explain, FindNotices notices) {
        this.routeAgain = routeAgain;
        this.finishContact = finishContact;
        this.readContact = readContact;
        this.tell = tell;
        this.explain = explain;
        this.notices = notices;
    }

    @PostMapping("/route")
    RoutedJson route(@PathVariable UUID contactId, @RequestHeader(Actor.HEADER) String actor,
            @Valid @RequestBody RouteJson asked) {
        Routing routing = Answers.value(routeAgain.route(
                contactId.toString(), actor, asked.text(), asked.topicId(), asked.optionId()));
        return new RoutedJson(explain.tell(routing), notices.of(routing, words(contactId, asked.text())));
    }

    @PostMapping("/finish")
    FinishedJson finish(@PathVariable UUID contactId, @RequestHeader(Actor.HEADER) String actor,
            @Valid @RequestBody FinishJson told) {
        List<QuestionDraft> drafts = told.questions().stream().map(DraftJson::draft).toList();
        return FinishedJson.of(Answers.value(finishContact.finish(contactId.toString(), actor, drafts)));
    }

    @PostMapping("/undo")
    ContactJson undo(@PathVariable UUID contactId, @RequestHeader(Actor.HEADER) String actor) {
        Contact reopened = Answers.value(finishContact.undo(contactId.toString(), actor));
        return tell.of(readContact.of(reopened), actor);
    }

    private String words(UUID contactId, @Nullable String text) {
        return text != null && !text.isBlank() ? text
                : readContact.byId(contactId.toString()).map(file -> file.content().words()).orElse("");
    }

    /** The newest decision, and beside it the notices that the contact is about. */
    record RoutedJson(@JsonUnwrapped ToldRouting routing, List<ToldNotice> notices) {}

    record RouteJson(@Nullable @Size(max = 20_000) String text, @Nullable String topicId,
            @Nullable String optionId) {}

    record FinishJson(@NotNull @Size(max = 50) List<@Valid @NotNull DraftJson> questions) {}

    record DraftJson(@Nullable String topicId, @Nullable Outcome outcome, @Nullable String articleId,
            @Nullable @Size(max = 100) String noticeId,
            @Nullable String ownerId, @Nullable String optionId, @Nullable @Size(max = 4_000) String note) {

        QuestionDraft draft() {
            return new QuestionDraft(topicId, outcome, articleId, noticeId, ownerId, optionId,
                    note == null ? null : note.replace("\u0000", ""));
        }
    }

    record FinishedJson(String contactId, ContactState state, List<OutcomeJson> questions) {

        record OutcomeJson(String questionId, Outcome outcome) {}

        static FinishedJson of(FinishContact.Finished finished) {
            return new FinishedJson(finished.contact().id(), finished.contact().state(), finished.questions().stream()
                    .map(question -> new OutcomeJson(question.questionId(), question.outcome())).toList());
        }
    }
}

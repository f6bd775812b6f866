package se.farled.gateway.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.farled.gateway.clients.RouterClient;
import se.farled.gateway.email.AnswerByMail;
import se.farled.gateway.security.Actor;

/** Closes a contact; one by mail gets its written answer first, so that none is closed without the answer that was meant. */
@Service
public class Finish {
    private final RouterClient router;
    private final AnswerByMail answers;

    Finish(RouterClient router, AnswerByMail answers) {
        this.router = router;
        this.answers = answers;
    }

    /** What came of it. */
    public sealed interface Result {
        /** Closed. `mailed`: an answer is on its way. */
        record Done(boolean mailed) implements Result {
        }

        /**
         * Not closed.
         *
         * @param slug the kind of problem
         * @param field what is missing or wrong, empty when it is not about a field
         * @param reason why, in the router's words
         */
        record Refused(int status, String slug, String field, String reason) implements Result {
        }
    }

    public Result finish(Actor actor, String contactId, Outcomes outcomes) {
        // Whoever no longer holds the contact must not write to the resident.
        var held = router.atDesk(actor, contactId, "heartbeat", null);
        if (!held.ok()) {
            return new Result.Refused(held.status(), held.refusal().slug(), "", "");
        }
        boolean mailed = outcomes.answer() != null && !outcomes.answer().isBlank();
        if (mailed) {
            var sent = answers.answer(UUID.fromString(contactId), String.valueOf(outcomes.answer()).strip(), actor, outcomes.answerKey());
            if (!(sent instanceof AnswerByMail.Outcome.Queued)) {
                return new Result.Refused(422, "invalid", "answer", sent instanceof AnswerByMail.Outcome.NotByMail ? "not-by-mail" : "length");
            }
        }
        var questions = outcomes.questions() == null ? List.<Outcomes.Question>of() : outcomes.questions();
        var answer = router.atDesk(actor, contactId, "finish", Map.of("questions", questions));
        if (answer.ok()) {
            return new Result.Done(mailed);
        }
        var body = answer.body();
        return new Result.Refused(answer.status(), answer.refusal().slug(),
                body == null ? "" : body.path("field").asString(""), body == null ? "" : body.path("reason").asString(""));
    }
}

package se.farled.gateway.email.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.farled.gateway.email.AnswerByMail;
import se.farled.gateway.email.OutgoingMail;
import se.farled.gateway.problem.Problem;
import se.farled.gateway.security.Actor;

/** Answers to mails over the API. */
@RestController
class AnswerController {
    private final AnswerByMail answerByMail;

    AnswerController(AnswerByMail answerByMail) {
        this.answerByMail = answerByMail;
    }

    @PostMapping("/api/contacts/{contactId}/answers")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Map<String, Object> answer(Actor actor, @PathVariable String contactId, @RequestBody AnswerJson answer,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        return switch (answerByMail.answer(id(contactId), answer.text() == null ? "" : answer.text(), actor, key)) {
            case AnswerByMail.Outcome.Queued queued -> json(queued.mail());
            case AnswerByMail.Outcome.Invalid invalid -> throw Problem.refused(List.of(invalid.violation())).asException();
            case AnswerByMail.Outcome.NotByMail _ -> throw Problem.of("not-by-mail", 409, "Not by mail",
                    "This contact did not come by mail, or left no address to answer to.").asException();
        };
    }

    @GetMapping("/api/contacts/{contactId}/answers")
    List<Map<String, Object>> answers(@PathVariable String contactId) {
        return answerByMail.answersTo(id(contactId)).stream().map(AnswerController::json).toList();
    }

    private static Map<String, Object> json(OutgoingMail mail) {
        var json = new LinkedHashMap<String, Object>();
        json.put("answerId", mail.mailId());
        json.put("state", mail.state());
        json.put("queuedAt", mail.queuedAt());
        json.put("sentAt", mail.sentAt());
        json.put("attempts", mail.attempts());
        json.put("text", mail.body());
        return json;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("A contact's id is a UUID.").asException();
        }
    }

    /** What an advisor writes. */
    record AnswerJson(@Nullable String text) {
        @Override
        public String toString() {
            return "AnswerJson[…]";
        }
    }
}

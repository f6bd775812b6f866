package se.farled.gateway.desk.web;

import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import se.farled.gateway.desk.Finish;
import se.farled.gateway.desk.Outcomes;
import se.farled.gateway.security.Actor;

/** Closing a contact from the page. */
@Controller
class FinishController {
    private final Finish finish;
    private final DeskRefusals refusals;

    FinishController(Finish finish, DeskRefusals refusals) {
        this.finish = finish;
        this.refusals = refusals;
    }

    /** 200 with the words to show; a refusal says what to do in the page's language. */
    @PostMapping("/desk/{contactId}/finish")
    ResponseEntity<String> finish(Actor actor, @PathVariable UUID contactId, @RequestBody Outcomes outcomes, Locale language) {
        return switch (finish.finish(actor, contactId.toString(), outcomes)) {
            case Finish.Result.Done done -> refusals.words(200, done.mailed() ? "desk.finished.mailed" : "desk.finished", language);
            case Finish.Result.Refused refused -> refusals.words(refused.status(), refused.slug(), refused.field(), refused.reason(), language);
        };
    }
}

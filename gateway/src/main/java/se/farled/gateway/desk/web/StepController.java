package se.farled.gateway.desk.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.reactive.result.view.Rendering;
import se.farled.gateway.desk.Desk;
import se.farled.gateway.security.Actor;

/** Taking a contact, keeping it, giving it back, and taking back its closing. */
@Controller
class StepController {
    private final Desk desk;
    private final WorkView work;

    StepController(Desk desk, WorkView work) {
        this.desk = desk;
        this.work = work;
    }

    /** 204 when nobody waits. */
    @PostMapping("/desk/take")
    Rendering take(Actor actor, Model model) {
        // Who holds one already keeps it: a second press of the key must not take a second person.
        var held = desk.mine(actor).or(() -> desk.takeNext(actor));
        return held.isPresent()
                ? Rendering.view(work.show(model, actor, held)).build()
                : Rendering.view("desk/work :: work").status(HttpStatus.NO_CONTENT).build();
    }

    @PostMapping("/desk/{contactId}/take")
    String takeThis(Actor actor, @PathVariable UUID contactId, Model model) {
        return work.show(model, actor, Optional.of(desk.take(actor, contactId.toString())));
    }

    /** Takes it again without showing it anew: what was typed stays. */
    @PostMapping("/desk/{contactId}/retake")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retake(Actor actor, @PathVariable UUID contactId) {
        desk.take(actor, contactId.toString());
    }

    @PostMapping("/desk/{contactId}/heartbeat")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void heartbeat(Actor actor, @PathVariable UUID contactId) {
        desk.heartbeat(actor, contactId.toString());
    }

    @PostMapping("/desk/{contactId}/release")
    String release(Actor actor, @PathVariable UUID contactId, Model model) {
        desk.release(actor, contactId.toString());
        return work.show(model, actor, Optional.empty());
    }

    @PostMapping("/desk/{contactId}/undo")
    String undo(Actor actor, @PathVariable UUID contactId, Model model) {
        return work.show(model, actor, Optional.of(desk.undo(actor, contactId.toString())));
    }
}

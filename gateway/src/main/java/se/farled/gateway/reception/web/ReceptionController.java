package se.farled.gateway.reception.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import se.farled.gateway.intake.IntakeOutcome;
import se.farled.gateway.intake.ReceiveContact;
import se.farled.gateway.reception.WaitingRoom;
import se.farled.gateway.reference.Reference;
import se.farled.gateway.security.Actor;

/** Registers a visit in seconds, and shows who waits. */
@Controller
class ReceptionController {
    private final ReceiveContact receiveContact;
    private final WaitingRoom waitingRoom;
    private final Clock clock;

    ReceptionController(ReceiveContact receiveContact, WaitingRoom waitingRoom, Clock clock) {
        this.receiveContact = receiveContact;
        this.waitingRoom = waitingRoom;
        this.clock = clock;
    }

    /** `number`: the one just drawn; `reference`: of a visit that got none. */
    @GetMapping("/reception")
    Rendering show(Actor actor, @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable String reference, @RequestParam(required = false) @Nullable String withdrawn) {
        var notice = "yes".equals(withdrawn) ? "withdrawn" : "late".equals(withdrawn) ? "late" : "";
        return page(actor, new VisitForm(null, null, null, UUID.randomUUID().toString()), notice, HttpStatus.OK)
                .modelAttribute("number", number == null || !number.matches("[A-Z][0-9]{1,2}") ? "" : number)
                .modelAttribute("reference", reference == null || !reference.matches("[0-9A-Z-]{11}") ? "" : reference).build();
    }

    @PostMapping("/reception")
    Rendering register(Actor actor, @ModelAttribute("form") VisitForm form) {
        var draft = form.draft(waitingRoom.topics(actor));
        return switch (receiveContact.receive(draft, actor, "reception", form.key())) {
            case IntakeOutcome.Accepted accepted -> Rendering.redirectTo(accepted.ticket() != null
                    ? "/reception?number=" + accepted.ticket()
                    : "/reception?reference=" + Reference.of(accepted.contactId())).status(HttpStatus.SEE_OTHER).build();
            case IntakeOutcome.Invalid _ -> again(actor, form, "empty", HttpStatus.UNPROCESSABLE_ENTITY);
            case IntakeOutcome.KeyUsedOtherwise _ -> again(actor,
                    new VisitForm(form.about(), form.name(), form.language(), UUID.randomUUID().toString()), "before", HttpStatus.CONFLICT);
            case IntakeOutcome.NotConfirmed _, IntakeOutcome.NotAllowed _ -> again(actor, form, "away", HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    @PostMapping("/reception/{contactId}/withdraw")
    Rendering withdraw(Actor actor, @PathVariable UUID contactId) {
        return Rendering.redirectTo("/reception?withdrawn=" + (waitingRoom.withdraw(actor, contactId.toString()) ? "yes" : "late"))
                .status(HttpStatus.SEE_OTHER).build();
    }

    private Rendering again(Actor actor, VisitForm form, String notice, HttpStatus status) {
        return page(actor, form, notice, status).modelAttribute("number", "").modelAttribute("reference", "").build();
    }

    private Rendering.Builder<?> page(Actor actor, VisitForm form, String notice, HttpStatus status) {
        var visitors = waitingRoom.visitors(actor);
        return Rendering.view("reception").status(status)
                .modelAttribute("form", form)
                .modelAttribute("notice", notice)
                .modelAttribute("topics", waitingRoom.topics(actor))
                .modelAttribute("visitors", visitors.orElse(List.of()))
                .modelAttribute("known", visitors.isPresent())
                .modelAttribute("now", clock.instant());
    }
}

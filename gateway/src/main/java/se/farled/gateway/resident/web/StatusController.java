package se.farled.gateway.resident.web;

import java.util.Locale;
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
import se.farled.gateway.intake.Follows;
import se.farled.gateway.intake.IntakeOutcome;
import se.farled.gateway.intake.ReceiveContact;
import se.farled.gateway.problem.Problem;
import se.farled.gateway.problem.ProblemException;
import se.farled.gateway.reference.StatusLinks;
import se.farled.gateway.resident.ContactStories;
import se.farled.gateway.resident.Organisations;
import se.farled.gateway.security.Actor;

/** Where a contact stands, for whoever holds its link, and a way to add something. */
@Controller
class StatusController {
    private final ContactStories stories;
    private final StatusPages pages;
    private final Organisations organisations;
    private final ReceiveContact receiveContact;
    private final StatusLinks links;

    StatusController(ContactStories stories, StatusPages pages, Organisations organisations, ReceiveContact receiveContact, StatusLinks links) {
        this.stories = stories;
        this.pages = pages;
        this.organisations = organisations;
        this.receiveContact = receiveContact;
        this.links = links;
    }

    @GetMapping("/status/{token}")
    Rendering show(@PathVariable String token, @RequestParam(required = false) @Nullable String added, Locale locale) {
        return page(token, locale, new Addition(null, UUID.randomUUID().toString()), added == null ? "" : "added", HttpStatus.OK);
    }

    @PostMapping("/status/{token}")
    Rendering add(@PathVariable String token, @ModelAttribute("addition") Addition addition, Locale locale) {
        if (addition.saysNothing()) {
            return page(token, locale, addition, "empty", HttpStatus.UNPROCESSABLE_ENTITY);
        }
        var contactId = links.contactId(token).orElseThrow(StatusController::unknown);
        var story = stories.known(contactId);
        if (story == null) {
            return page(token, locale, addition, "away", HttpStatus.SERVICE_UNAVAILABLE);
        }
        var follows = new Follows(contactId, story.rootContactId());
        return switch (receiveContact.receive(addition.draft(locale.getLanguage()), Actor.RESIDENT, "status", addition.key(), follows)) {
            case IntakeOutcome.Accepted _ -> Rendering.redirectTo("/status/" + token + "?added=1").status(HttpStatus.SEE_OTHER).build();
            case IntakeOutcome.Invalid _ -> page(token, locale, addition, "empty", HttpStatus.UNPROCESSABLE_ENTITY);
            case IntakeOutcome.KeyUsedOtherwise _ ->
                page(token, locale, new Addition(addition.text(), UUID.randomUUID().toString()), "sent-before", HttpStatus.CONFLICT);
            case IntakeOutcome.NotConfirmed _, IntakeOutcome.NotAllowed _ ->
                page(token, locale, addition, "away", HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    private Rendering page(String token, Locale locale, Addition addition, String notice, HttpStatus status) {
        var contactId = links.contactId(token).orElseThrow(StatusController::unknown);
        return Rendering.view("resident/status").status(status)
                .modelAttribute("page", pages.of(contactId, stories.of(contactId), locale))
                .modelAttribute("addition", addition)
                .modelAttribute("notice", notice)
                .modelAttribute("centre", organisations.contactCentre())
                .modelAttribute("path", "/status/" + token).build();
    }

    static ProblemException unknown() {
        return Problem.notFound("There is no such link.").asException();
    }
}

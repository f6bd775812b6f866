package se.farled.gateway.resident.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import se.farled.gateway.intake.IntakeOutcome;
import se.farled.gateway.intake.ReceiveContact;
import se.farled.gateway.problem.Violation;
import se.farled.gateway.reference.Reference;
import se.farled.gateway.reference.StatusLinks;
import se.farled.gateway.resident.Organisations;
import se.farled.gateway.resident.PublicKnowledge;
import se.farled.gateway.security.Actor;

/** The form, in two short pages and a receipt. Whatever happens, the pages come back with what was typed. */
@Controller
class FormController {
    /** Fields of the first page; the others are on the second. */
    private static final Set<String> FIRST = Set.of("text", "place");
    private final ReceiveContact receiveContact;
    private final PublicKnowledge knowledge;
    private final Organisations organisations;
    private final StatusLinks links;

    FormController(ReceiveContact receiveContact, PublicKnowledge knowledge, Organisations organisations, StatusLinks links) {
        this.receiveContact = receiveContact;
        this.knowledge = knowledge;
        this.organisations = organisations;
        this.links = links;
    }

    @GetMapping("/kontakt")
    Rendering begin(Locale locale) {
        return ask(ContactForm.EMPTY, locale, Set.of());
    }

    @PostMapping("/kontakt")
    Rendering go(@ModelAttribute("form") ContactForm form, Locale locale) {
        return switch (form.step()) {
            case "ask" -> ask(form, locale, Set.of());
            case "send" -> send(completed(form, locale), locale);
            case null, default -> form.saysNothing() ? ask(form, locale, Set.of("text")) : more(form, locale, Set.of(), null, HttpStatus.OK);
        };
    }

    @GetMapping("/kontakt/klart/{token}")
    Rendering receipt(@PathVariable String token, Locale locale) {
        var contactId = links.contactId(token).orElseThrow(StatusController::unknown);
        return Rendering.view("resident/sent").modelAttribute("reference", Reference.of(contactId))
                .modelAttribute("statusUrl", links.url(contactId))
                .modelAttribute("statusPath", "/status/" + token)
                .modelAttribute("centre", organisations.contactCentre()).build();
    }

    private Rendering send(ContactForm form, Locale locale) {
        return switch (receiveContact.receive(form.draft(), Actor.RESIDENT, "form", form.key())) {
            case IntakeOutcome.Accepted accepted ->
                Rendering.redirectTo("/kontakt/klart/" + links.token(accepted.contactId())).status(HttpStatus.SEE_OTHER).build();
            case IntakeOutcome.Invalid invalid -> wrong(form, locale, invalid.violations());
            case IntakeOutcome.KeyUsedOtherwise _ ->
                more(form.withKey(UUID.randomUUID().toString()), locale, Set.of(), "sent-before", HttpStatus.CONFLICT);
            case IntakeOutcome.NotConfirmed _, IntakeOutcome.NotAllowed _ ->
                more(form, locale, Set.of(), "away", HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    private Rendering wrong(ContactForm form, Locale locale, List<Violation> violations) {
        var fields = violations.stream().map(violation -> violation.field().replace("sender.", "").replaceFirst("^place\\..*", "place"))
                .collect(Collectors.toSet());
        return fields.stream().anyMatch(FIRST::contains) ? ask(form, locale, fields)
                : more(form, locale, fields, null, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private Rendering ask(ContactForm form, Locale locale, Set<String> wrong) {
        return page("resident/ask", form, locale, wrong).status(wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY).build();
    }

    private Rendering more(ContactForm form, Locale locale, Set<String> wrong, @Nullable String notice, HttpStatus status) {
        var text = form.text() == null ? "" : form.text();
        var advice = knowledge.about(text, null, null, locale);
        return page("resident/more", form, locale, wrong).status(status)
                .modelAttribute("notice", notice == null ? "" : notice)
                .modelAttribute("advice", status == HttpStatus.OK ? advice : advice.questionOnly()).build();
    }

    private Rendering.Builder<?> page(String view, ContactForm form, Locale locale, Set<String> wrong) {
        return Rendering.view(view).modelAttribute("form", completed(form, locale))
                .modelAttribute("wrong", wrong)
                .modelAttribute("centre", organisations.contactCentre());
    }

    private static ContactForm completed(ContactForm form, Locale locale) {
        return form.completed(UUID.randomUUID().toString(), locale.getLanguage());
    }
}

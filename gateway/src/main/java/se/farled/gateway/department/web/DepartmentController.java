package se.farled.gateway.department.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import se.farled.gateway.clients.PartAway;
import se.farled.gateway.department.AnswerCase;
import se.farled.gateway.department.AnswerCase.Outcome;
import se.farled.gateway.department.OwnCases;
import se.farled.gateway.department.owed.WhatWeOwe;
import se.farled.gateway.security.Actor;

/** The owner's page: plain forms, so that it works from any mail's link and without JavaScript. */
@Controller
class DepartmentController {
    private final OwnCases ownCases;
    private final AnswerCase answerCase;
    private final WhatWeOwe whatWeOwe;

    DepartmentController(OwnCases ownCases, AnswerCase answerCase, WhatWeOwe whatWeOwe) {
        this.whatWeOwe = whatWeOwe;
        this.ownCases = ownCases;
        this.answerCase = answerCase;
    }

    @GetMapping("/department")
    String show(Actor actor, @RequestParam(name = "case", required = false) @Nullable UUID caseId,
            @RequestParam(required = false) @Nullable String said, Locale language, Model model) {
        model.addAttribute("said", said == null || !said.matches("accept|refuse|close") ? null : said);
        return fill(actor, caseId, language, model);
    }

    /** What is sent with an answer. */
    record Answer(@Nullable String reason, @Nullable String text, @Nullable Long version) {
        @Override
        public String toString() {
            return "Answer[reason=" + reason + "]";
        }
    }

    @PostMapping("/department/{caseId}/{step:accept|refuse|close}")
    Rendering answer(Actor actor, @PathVariable UUID caseId, @PathVariable String step, @ModelAttribute Answer answer, Locale language, Model model) {
        var no = step.equals("refuse") ? new AnswerCase.No(given(answer.reason()), given(answer.text())) : null;
        Outcome outcome;
        try {
            outcome = answerCase.answer(actor, caseId.toString(), step, no, answer.version() == null ? 0 : answer.version());
        } catch (PartAway _) {
            outcome = Outcome.REFUSED;
        }
        if (outcome == Outcome.DONE) {
            return Rendering.redirectTo("/department?case=" + caseId + "&said=" + step).build();
        }
        // The page comes back with what was typed and what to do about it.
        model.addAttribute("problem", outcome);
        model.addAttribute("typed", answer);
        return Rendering.view(fill(actor, caseId, language, model)).status(status(outcome)).build();
    }

    private String fill(Actor actor, @Nullable UUID caseId, Locale language, Model model) {
        var names = ownCases.names(actor, language.getLanguage().equals("en"));
        model.addAttribute("names", names);
        model.addAttribute("organisationId", actor.organisationId());
        try {
            var cases = new LinkedHashMap<>(ownCases.byState(actor));
            var undecided = cases.remove("PROPOSED");
            model.addAttribute("owed", whatWeOwe.by(actor, undecided == null ? List.of() : undecided, names));
            model.addAttribute("cases", cases);
            if (caseId != null) {
                var chosen = ownCases.find(actor, caseId.toString()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
                model.addAttribute("chosen", chosen);
                ownCases.opened(actor, chosen);
                ownCases.contact(actor, chosen).ifPresent(contact -> model.addAttribute("contact", contact));
            }
        } catch (PartAway _) {
            model.addAttribute("owed", whatWeOwe.by(actor, List.of(), names));
            model.addAttribute("away", true);
        }
        return "department";
    }

    private static HttpStatus status(Outcome outcome) {
        return switch (outcome) {
            case DONE -> HttpStatus.OK;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case NOT_POSSIBLE -> HttpStatus.CONFLICT;
            case REASON_MISSING, TEXT_MISSING -> HttpStatus.UNPROCESSABLE_CONTENT;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case REFUSED -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}

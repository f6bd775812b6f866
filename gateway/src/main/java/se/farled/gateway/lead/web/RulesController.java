package se.farled.gateway.lead.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import se.farled.gateway.lead.ChangeRules;
import se.farled.gateway.lead.ChangeRules.OwnedTopic;
import se.farled.gateway.lead.ChangeRules.Owner;
import se.farled.gateway.lead.Ownership;
import se.farled.gateway.security.Actor;

/** Who owns what: the lead changes it, and sees before saving which contacts would have gone elsewhere. Plain forms. */
@Controller
class RulesController {
    private final ChangeRules changeRules;

    RulesController(ChangeRules changeRules) {
        this.changeRules = changeRules;
    }

    @GetMapping("/lead/rules")
    String list(Actor actor, @RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("q", q);
        try {
            model.addAttribute("topics", changeRules.topics(actor, q));
            model.addAttribute("owners", owners(actor));
        } catch (PartAway _) {
            model.addAttribute("away", true);
        }
        return "lead/rules";
    }

    @GetMapping("/lead/rules/{topicId}")
    String show(Actor actor, @PathVariable String topicId, @RequestParam(required = false) @Nullable String said, Model model) {
        model.addAttribute("said", "saved".equals(said));
        try {
            fill(actor, found(actor, topicId), model);
        } catch (PartAway _) {
            model.addAttribute("away", true);
        }
        return "lead/rule";
    }

    /** What is sent: the owner, the owner by answer, the version they were read at, and what to do. */
    record Form(@Nullable String owner, @Nullable Map<String, String> option, @Nullable Long version, @Nullable String act) {
    }

    @PostMapping("/lead/rules/{topicId}")
    Rendering change(Actor actor, @PathVariable String topicId, @ModelAttribute Form form, Model model) {
        try {
            var present = found(actor, topicId);
            var proposed = present.with(form.owner() == null ? present.ownerId() : form.owner(), form.option() == null ? Map.of() : form.option());
            if ("save".equals(form.act()) && form.version() != null) {
                if (changeRules.save(actor, proposed, form.version())) {
                    return Rendering.redirectTo("/lead/rules/" + topicId + "?said=saved").build();
                }
                model.addAttribute("stale", true);
                fill(actor, present, model);
                return Rendering.view("lead/rule").status(HttpStatus.PRECONDITION_FAILED).build();
            }
            fill(actor, proposed, model);
            model.addAttribute("trial", changeRules.attempt(actor, proposed));
        } catch (PartAway _) {
            model.addAttribute("away", true);
        }
        return Rendering.view("lead/rule").build();
    }

    private Ownership found(Actor actor, String topicId) {
        return changeRules.rule(actor, topicId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private void fill(Actor actor, Ownership shown, Model model) {
        model.addAttribute("rule", shown);
        model.addAttribute("owners", owners(actor));
        model.addAttribute("topic", changeRules.topics(actor, "").stream().filter(topic -> topic.topicId().equals(shown.topicId())).findFirst()
                .orElse(new OwnedTopic(shown.topicId(), shown.topicId(), null, shown.ownerId())));
    }

    private Map<String, Owner> owners(Actor actor) {
        return changeRules.owners(actor).stream()
                .collect(Collectors.toMap(Owner::organisationId, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    }
}

package se.farled.gateway.lead.web;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import se.farled.gateway.clients.PartAway;
import se.farled.gateway.lead.Policy;
import se.farled.gateway.lead.SetPolicy;
import se.farled.gateway.security.Actor;

/** How sure is sure enough: the lead changes it, and sees before saving what would have moved. Plain forms. */
@Controller
class PolicyController {
    private final SetPolicy setPolicy;

    PolicyController(SetPolicy setPolicy) {
        this.setPolicy = setPolicy;
    }

    @GetMapping("/lead/policy")
    String show(Actor actor, @RequestParam(required = false) @Nullable String said, Model model) {
        model.addAttribute("said", "saved".equals(said));
        return fill(actor, model);
    }

    /** What is sent: thresholds in percent, the version they were read at, and what to do. */
    record Form(@Nullable String decide, @Nullable String ask, @Nullable String open, @Nullable String settled, @Nullable Long version,
            @Nullable String act) {
        Map<String, @Nullable String> typed() {
            var typed = new HashMap<String, @Nullable String>();
            typed.put("decide", decide);
            typed.put("ask", ask);
            typed.put("open", open);
            typed.put("settled", settled);
            return typed;
        }
    }

    @PostMapping("/lead/policy")
    Rendering change(Actor actor, @ModelAttribute Form form, Model model) {
        model.addAttribute("typed", form.typed());
        var percents = new HashMap<String, Long>();
        form.typed().forEach((name, typed) -> percents.put(name, percent(typed)));
        var wrong = Policy.NAMES.stream().filter(name -> percents.get(name) < 0).findFirst();
        if (wrong.isPresent()) {
            model.addAttribute("wrong", wrong.get());
            return Rendering.view(fill(actor, model)).status(HttpStatus.UNPROCESSABLE_CONTENT).build();
        }
        try {
            if ("save".equals(form.act()) && form.version() != null) {
                if (setPolicy.save(actor, percents, form.version())) {
                    return Rendering.redirectTo("/lead/policy?said=saved").build();
                }
                model.addAttribute("stale", true);
                return Rendering.view(fill(actor, model)).status(HttpStatus.PRECONDITION_FAILED).build();
            }
            model.addAttribute("trial", setPolicy.attempt(actor, percents));
        } catch (PartAway _) {
            model.addAttribute("away", true);
        }
        return Rendering.view(fill(actor, model)).build();
    }

    private String fill(Actor actor, Model model) {
        model.addAttribute("names", Policy.NAMES);
        try {
            model.addAttribute("policy", setPolicy.current(actor));
        } catch (PartAway _) {
            model.addAttribute("away", true);
        }
        return "lead/policy";
    }

    /** Whole percent; -1 when it is none. */
    private static long percent(@Nullable String typed) {
        var digits = typed == null ? "" : typed.strip().replaceFirst("\\s*%$", "");
        return digits.matches("\\d{1,3}") && Long.parseLong(digits) <= 100 ? Long.parseLong(digits) : -1;
    }
}

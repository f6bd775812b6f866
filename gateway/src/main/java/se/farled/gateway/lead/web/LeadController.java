package se.farled.gateway.lead.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.farled.gateway.clients.PartAway;
import se.farled.gateway.lead.ReadFigures;
import se.farled.gateway.lead.ReadFigures.Period;
import se.farled.gateway.security.Actor;

/** One page a morning. */
@Controller
class LeadController {
    private final ReadFigures figures;

    LeadController(ReadFigures figures) {
        this.figures = figures;
    }

    @GetMapping("/lead")
    String show(Actor actor, @RequestParam(defaultValue = "week") String period, Model model) {
        model.addAttribute("periods", Period.values());
        model.addAttribute("period", Period.of(period));
        try {
            figures.of(actor, Period.of(period)).ifPresent(found -> model.addAttribute("figures", found));
        } catch (PartAway _) {
            // Said on the page, where the other links still work.
        }
        return "lead";
    }
}

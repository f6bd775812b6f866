package se.farled.gateway.lead.web;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import se.farled.gateway.clients.PartAway;
import se.farled.gateway.lead.ReadFigures;
import se.farled.gateway.lead.ReadFigures.Period;
import se.farled.gateway.lead.ReadMorning;
import se.farled.gateway.security.Actor;

/** One page a morning. */
@Controller
class LeadController {
    private final ReadFigures figures;
    private final ReadMorning morning;

    LeadController(ReadFigures figures, ReadMorning morning) {
        this.figures = figures;
        this.morning = morning;
    }

    @GetMapping("/lead")
    String show(Actor actor, @RequestParam(defaultValue = "week") String period, @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(required = false) @Nullable String said, Locale language,
            Model model) {
        model.addAttribute("periods", Period.values());
        model.addAttribute("period", Period.of(period));
        model.addAttribute("all", all);
        model.addAttribute("said", said == null || !said.matches("accept|reject|gone|away") ? null : said);
        model.addAttribute("morning", morning.of(actor, Period.of(period), language.getLanguage()));
        try {
            figures.of(actor, Period.of(period)).ifPresent(found -> model.addAttribute("figures", found));
        } catch (PartAway _) {
            // Said on the page, where the other links still work.
        }
        return "lead";
    }

    @PostMapping("/lead/corrections/{correctionId}/{verdict:accept|reject}")
    Rendering judge(Actor actor, @PathVariable UUID correctionId, @PathVariable String verdict) {
        String said;
        try {
            said = morning.judge(actor, correctionId.toString(), verdict.equals("accept")) ? verdict : "gone";
        } catch (PartAway _) {
            said = "away";
        }
        return Rendering.redirectTo("/lead?said=" + said + "#corrections").build();
    }
}
